namespace Form4Tool.Reading.Stripped;

/// <summary>A stretch of pieces, from one to before another.</summary>
internal readonly record struct Span(int From, int To)
{
    public bool IsEmpty => From >= To;
}
