using Form4Tool.Forms;

namespace Form4Tool.Layout;

/// <summary>The officer's title or the text of "Other".</summary>
/// <param name="label">The box under which it stands, <see cref="Caption.Officer"/> or <see cref="Caption.Other"/>; <see
/// cref="Caption.None"/> where the ticked box tells.</param>
/// <param name="text">The text.</param>
internal sealed class RelationshipTitle(Caption label, Cell text) : Line([text])
{
    public Caption Label { get; } = label;
}
