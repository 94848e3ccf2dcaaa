using Form4Tool.Accounting;
using Form4Tool.Binding;
using Form4Tool.Input;

namespace Form4Tool.Reading;

/// <summary>
/// Reads the documents of one format: locates the fields and hands their text to the binder. Never throws over a document.
/// </summary>
internal interface IFormReader
{
    /// <summary>Reads a document. The reader starts the binder; the caller finishes it.</summary>
    void Read(SourceDocument document, FilingBinder binder);

    /// <summary>Reads the next form of the same document, where it holds several; false where there is none.</summary>
    bool ReadNext(FilingBinder binder) => false;

    /// <summary>
    /// Tells the words of the form that was read last, for the ledger; a reader whose format names every value tells none.
    /// </summary>
    void Tell(DocumentWords words) { }
}
