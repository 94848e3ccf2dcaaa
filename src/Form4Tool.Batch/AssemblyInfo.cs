using System.Runtime.CompilerServices;

// The calls of the C library in Inputs are compiled ahead of time only without marshalling at run time.
[assembly: DisableRuntimeMarshalling]
