namespace Form4Tool.Layout;

/// <summary>A signature: the name as it is signed, and its date.</summary>
internal sealed class SignatureLine(Cell name, Cell date) : Line([name, date])
{
    public Cell Name => Cells[0];

    public Cell Date => Cells[1];
}
