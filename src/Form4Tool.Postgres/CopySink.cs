using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Form4Tool.Output.Tables;

namespace Form4Tool.Postgres;

/// <summary>Writes rows in the binary format of COPY, each to the buffer of its table.</summary>
/// <param name="tables">The buffers, by the numbers of the tables.</param>
/// <param name="state">Which buffer the row goes to.</param>
internal readonly struct CopySink(ArrayBufferWriter<byte>[] tables, CopySink.State state) : ITableSink
{
    /// <summary>The length of a null.</summary>
    private const int Null = -1;

    private static readonly short[] Fields =
        [.. FilingTable.Of(TableScope.Database).Select(table => (short)table.ColumnsOf(TableScope.Database).Count)];

    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly long FirstTick = new DateTime(2000, 1, 1).Ticks;

    /// <summary>The buffer of the row at hand.</summary>
    public sealed class State
    {
        public ArrayBufferWriter<byte> Output { get; set; } = null!;
    }

    /// <summary>What stands in front of all rows: the signature, no flags and no extension.</summary>
    public static ReadOnlySpan<byte> Head =>
    [
        (byte)'P', (byte)'G', (byte)'C', (byte)'O', (byte)'P', (byte)'Y', (byte)'\n', 0xFF, (byte)'\r', (byte)'\n', 0,
        0, 0, 0, 0,
        0, 0, 0, 0,
    ];

    /// <summary>What stands behind them.</summary>
    public static ReadOnlySpan<byte> Tail => [0xFF, 0xFF];

    public void BeginRow(FilingTable table, string filing)
    {
        state.Output = tables[table.Number];
        BinaryPrimitives.WriteInt16BigEndian(Next(sizeof(short)), Fields[table.Number]);
        Text(filing);
    }

    public void Key(int number) => Count(number);

    public void Text(string? value)
    {
        if (value is null)
        {
            Length(Null);
            return;
        }
        // No text of PostgreSQL holds a NUL.
        if (value.Contains('\0')) value = value.Replace('\0', '\uFFFD');
        var length = Encoding.UTF8.GetByteCount(value);
        Length(length);
        Encoding.UTF8.GetBytes(value, Next(length));
    }

    public void Number(decimal? value)
    {
        if (value is { } number) NumericFormat.Write(number, state.Output);
        else Length(Null);
    }

    public void Count(int? value)
    {
        if (!Begin(value is not null, sizeof(int))) return;
        BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), value!.Value);
    }

    /// <summary>The days since 2000.</summary>
    public void Date(DateOnly? value) => Count(value?.DayNumber - FirstDay);

    /// <summary>The millionths of a second since 2000.</summary>
    public void Time(DateTime? value)
    {
        if (!Begin(value is not null, sizeof(long))) return;
        BinaryPrimitives.WriteInt64BigEndian(Next(sizeof(long)), (value!.Value.Ticks - FirstTick) / TimeSpan.TicksPerMicrosecond);
    }

    public void Flag(bool? value)
    {
        if (Begin(value is not null, 1)) Next(1)[0] = value!.Value ? (byte)1 : (byte)0;
    }

    public void Marks(ReadOnlySpan<FootnoteMark> marks) => Text(TableRows.Joined(marks));

    public void AsFiled(ValueList<AsFiledValue> values) => Text(AsFiledText.Of(values));

    public void EndRow() { }

    private bool Begin(bool isThere, int length)
    {
        Length(isThere ? length : Null);
        return isThere;
    }

    private void Length(int length) => BinaryPrimitives.WriteInt32BigEndian(Next(sizeof(int)), length);

    private Span<byte> Next(int count)
    {
        var next = state.Output.GetSpan(count)[..count];
        state.Output.Advance(count);
        return next;
    }
}
