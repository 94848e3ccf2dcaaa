using System.Text;
using Form4Tool.Output;

namespace Form4Tool.Spreadsheet;

/// <summary>Rows of a sheet that wait on the disk until those before are written; the file goes with the object.</summary>
internal sealed class KeptRows : IDisposable
{
    private const int BufferSize = 1 << 16;

    private FileStream? _file;
    private BinaryWriter? _writer;

    private BinaryWriter Writer => _writer ??= new BinaryWriter(_file = new FileStream(Path.GetTempFileName(), FileMode.Open,
        FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose), Encoding.Unicode, leaveOpen: true);

    public void Text(string? value)
    {
        if (Kind(CellKind.Text, value is null)) Writer.Write(value!);
    }

    public void Number(decimal? value)
    {
        if (Kind(CellKind.Number, value is null)) Writer.Write(value!.Value);
    }

    public void Count(int? value)
    {
        if (Kind(CellKind.Count, value is null)) Writer.Write(value!.Value);
    }

    public void Date(DateOnly? value)
    {
        if (Kind(CellKind.Date, value is null)) Writer.Write(value!.Value.DayNumber);
    }

    public void Time(DateTime? value)
    {
        if (Kind(CellKind.Time, value is null)) Writer.Write(value!.Value.Ticks);
    }

    public void Flag(bool? value)
    {
        if (Kind(CellKind.Flag, value is null)) Writer.Write(value!.Value);
    }

    public void EndRow() => Writer.Write((byte)CellKind.Filing);

    /// <summary>Writes the rows to a sheet.</summary>
    public void CopyTo(SheetWriter sheet)
    {
        if (_file is null) return;
        Writer.Flush();
        _file.Position = 0;
        using var reader = new BinaryReader(_file, Encoding.Unicode, leaveOpen: true);
        while (_file.Position < _file.Length)
        {
            var kind = (CellKind)reader.ReadByte();
            if (kind == CellKind.Filing)
            {
                sheet.EndRow();
                continue;
            }
            var isNull = reader.ReadBoolean();
            switch (kind)
            {
                case CellKind.Number: sheet.Number(isNull ? null : reader.ReadDecimal()); break;
                case CellKind.Count: sheet.Count(isNull ? null : reader.ReadInt32()); break;
                case CellKind.Date: sheet.Date(isNull ? null : DateOnly.FromDayNumber(reader.ReadInt32())); break;
                case CellKind.Time: sheet.Time(isNull ? null : new DateTime(reader.ReadInt64())); break;
                case CellKind.Flag: sheet.Flag(isNull ? null : reader.ReadBoolean()); break;
                default: sheet.Text(isNull ? null : reader.ReadString()); break;
            }
        }
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _file?.Dispose();
    }

    private bool Kind(CellKind kind, bool isNull)
    {
        Writer.Write((byte)kind);
        Writer.Write(isNull);
        return !isNull;
    }
}
