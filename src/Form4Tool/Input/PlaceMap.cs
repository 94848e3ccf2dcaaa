namespace Form4Tool.Input;

/// <summary>What a reader counts places in.</summary>
internal enum PlaceUnit : byte
{
    /// <summary>Bytes of the document; negative ones lie in its prolog.</summary>
    Byte,

    /// <summary>Characters of <see cref="SourceDocument.Text"/>.</summary>
    Character,

    /// <summary>Lines and columns inside the document, packed by <see cref="PlaceMap.Pack"/>; other places are bytes.</summary>
    Line,
}

/// <summary>Turns the places that a reader reports into lines and columns of the input, only when somebody asks for one.</summary>
/// <param name="document">The document.</param>
/// <param name="unit">What the places count.</param>
/// <param name="toUnit">Makes such a place from one of the reader's own kind; null where the reader gives them.</param>
internal readonly struct PlaceMap(SourceDocument document, PlaceUnit unit, Func<long, int>? toUnit = null)
{
    /// <summary>The document as text, for places that are characters.</summary>
    public string Text => document.Text;

    /// <summary>The line and column in the input.</summary>
    public (int Line, int Column) Locate(long place) => unit switch
    {
        PlaceUnit.Character => document.LocateCharacter(CharacterOf(place)),
        PlaceUnit.Line when place >= 1L << 32 => document.LocateLine((int)(place >> 32), (int)place),
        _ => document.LocateByte(toUnit is null ? place : toUnit(place)),
    };

    /// <summary>The line and column of a character.</summary>
    public (int Line, int Column) LocateCharacter(int character) => document.LocateCharacter(character);

    /// <summary>The character of <see cref="Text"/> that a place is.</summary>
    public int CharacterOf(long place) => Math.Clamp(toUnit is null ? (int)Math.Min(place, int.MaxValue) : toUnit(place), 0, Text.Length);

    /// <summary>A place made of a line and a column, both from 1.</summary>
    public static long Pack(int line, int column) => ((long)line << 32) | (uint)column;
}
