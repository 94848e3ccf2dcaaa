namespace Form4Tool.Forms;

/// <summary>What kind of value a column holds, as the form prints it.</summary>
internal enum ValueKind : byte
{
    /// <summary>Words: a title, the nature of the ownership.</summary>
    Text,
    Date,
    /// <summary>A number of securities; with a dollar sign their value.</summary>
    Number,
    Price,
    /// <summary>A transaction code of General Instruction 8.</summary>
    Code,
    /// <summary>V: reported earlier than required.</summary>
    Early,
    /// <summary>A or D.</summary>
    AcquiredDisposed,
    /// <summary>D or I.</summary>
    DirectIndirect,
}
