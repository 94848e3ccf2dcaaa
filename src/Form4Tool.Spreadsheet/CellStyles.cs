using SpreadCheetah.Styling;

namespace Form4Tool.Spreadsheet;

/// <summary>How the cells of a workbook look.</summary>
internal sealed class CellStyles(SpreadCheetah.Spreadsheet book)
{
    public StyleId Head { get; } = book.AddStyle(new Style { Font = { Bold = true } });

    /// <summary>What is typed into such a cell is a text too: a CIK keeps its zeros.</summary>
    public StyleId Text { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom("@") });

    public StyleId Number { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0.##########") });

    public StyleId Date { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });

    public StyleId Time { get; } = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss") });
}
