namespace Form4Tool.Batch.Running;

/// <summary>Inputs that an earlier run had read are gone, or others stand among them, so that its place is not known.</summary>
internal sealed class InputsChangedException() : Exception("The inputs are no longer those of the unfinished run.");
