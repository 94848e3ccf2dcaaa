namespace Form4Tool.Form;

/// <summary>An address, taken apart as far as it can be told.</summary>
internal sealed record PostalAddress
{
    public string? Street1 { get; init; }
    public string? Street2 { get; init; }
    public string? City { get; init; }
    public string? State { get; init; }
    public string? Zip { get; init; }
    public string? Country { get; init; }
    public string? Territory { get; init; }
    public bool Abroad { get; init; }

    /// <summary>A text that could not be taken apart with certainty.</summary>
    public string? Unsure { get; init; }
}
