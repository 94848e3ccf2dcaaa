namespace Form4Tool.Batch.Inputs;

/// <summary>
/// What a packer packed, with a true word where its data are damaged. What stands before the damage may be had, as for a gzip, which is
/// read in one piece.
/// </summary>
internal sealed class UnpackedStream(Stream unpacked) : ReadOnlyStream
{
    // What one call unpacks before it meets the damage is lost with it.
    private const int Little = 512;

    /// <summary>Whether the content ends at damage; else reading throws.</summary>
    public bool EndsAtDamage { get; set; }

    /// <summary>What is wrong, once the content ended at it.</summary>
    public string? Damage { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (Damage is not null) return 0;
        try
        {
            return unpacked.Read(EndsAtDamage && buffer.Length > Little ? buffer[..Little] : buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            // The platform calls every fault of the data a method of compression that is not supported.
            var damage = e is EndOfStreamException || e.Message.Contains("truncated", StringComparison.OrdinalIgnoreCase)
                ? "it is cut off." : "its packed data or their checksum are wrong.";
            if (!EndsAtDamage) throw new InvalidDataException(damage);
            Damage = damage;
            return 0;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
