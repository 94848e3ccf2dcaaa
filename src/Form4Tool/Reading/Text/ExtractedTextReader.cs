using Form4Tool.Accounting;
using Form4Tool.Binding;
using Form4Tool.Input;
using Form4Tool.Layout;
using Form4Tool.Form;
using Form4Tool.Lexing;
using Form4Tool.Reading.Text.Delimited;
using Form4Tool.Reading.Text.Flow;
using Form4Tool.Reading.Text.Lines;
using Form4Tool.Reading.Text.Positions;

namespace Form4Tool.Reading.Text;

/// <summary>
/// Reads the text that was copied, extracted or converted from a page: finds out how it is drawn, and turns it into a page of lines and
/// cells.
/// </summary>
internal sealed class ExtractedTextReader : IFormReader
{
    /// <summary>
    /// The dialects in the order in which they are asked; the last takes every text. They keep a text's state, so each worker has its own.
    /// </summary>
    private readonly ITextDialect[] _dialects =
        [new MarkedTablesDialect(), new FlowDialect(), new WrappedPipesDialect(), new PositionedDialect(), new DelimitedDialect()];

    private readonly FormReader _reader = new();
    private string _text = "";          // of the document that was read last

    /// <inheritdoc/>
    public void Read(SourceDocument document, FilingBinder binder)
    {
        binder.Start(Notation.Printed, new PlaceMap(document, PlaceUnit.Character), Demands.OfEdgar);
        var page = new Page { End = LastLine(document.Text), EndsOpen = document.Text is not [.., '\n' or '\r' or '\f'] };
        _text = PlainBlanks.Of(UnseenCharacters.Without(document.Text));
        _text = WikiNotations.Plain(RunningHeads.Blank(PrefixedLines.Blank(SingleWords.Joined(_text))));
        _text = BracketMarks.Round(FilledCells.Blank(_text));
        var text = JoinedPieces.ToPipes(LostLines.Restore(EchoedRows.Blank(DoubleSpacing.Single(_text))));
        text = CellSigns.Parted(BlankSeparators.Parted(text));
        var traits = new DialectTraits(DrawnFrames.ToBoxes(LinkNotations.Plain(NarrowPipes.Joined(text))));
        var dialect = Array.Find(_dialects, dialect => dialect.Draws(traits))!;
        if (dialect is PositionedDialect && Indentation.IsLost(_text))
            binder.Report(FormDiagnostics.IndentationLost,
                "The blanks before the lines of this text are gone, by which its columns are told; texts and boxes may be of another " +
                "column.");
        dialect.Read(traits, page);
        _reader.Read(page, binder);
    }

    /// <inheritdoc/>
    public void Tell(DocumentWords words)
    {
        _text = WikiNotations.WithoutColumns(_text);
        words.AddSource(_text, 0, _text.Length);
        _text = "";
    }

    private static Cell LastLine(string text)
    {
        var whole = text.AsSpan().TrimEnd();
        var start = whole.LastIndexOfAny('\n', '\r') + 1;
        // A text in one line is long; its last words do.
        start = Math.Max(start, whole.Length - 400);
        return new Cell(whole[start..].ToString(), start);
    }
}
