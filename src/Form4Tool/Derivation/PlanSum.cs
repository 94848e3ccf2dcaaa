namespace Form4Tool.Derivation;

/// <summary>What several texts say of a plan together: one that affirms and one that denies leave nothing certain.</summary>
/// <param name="trade">The day of the trade: a plan is adopted before it.</param>
internal struct PlanSum(DateOnly? trade)
{
    private PlanText? _text = PlanText.Absent;
    private Evidence? _evidence, _adoptedEvidence;
    private DateOnly? _adopted;
    private bool _isUnclear, _datesCompete;

    public void Add(PlanStatement said, string? source)
    {
        if (said.Text == PlanText.Absent) return;
        if (said.Text is null || _text != PlanText.Absent && _text != said.Text) _isUnclear = true;
        else if (_text == PlanText.Absent) (_text, _evidence) = (said.Text, new Evidence(source ?? "", said.Words!));
        _datesCompete |= said.DatesCompete || said.Adopted is { } date && _adopted is { } other && date != other;
        if (said.Adopted is null || _adopted is not null) return;
        (_adopted, _adoptedEvidence) = (said.Adopted, new Evidence(source ?? "", said.AdoptedWords!));
    }

    public readonly PlanFacts Facts(bool? box)
    {
        var isDated = !_datesCompete && !_isUnclear && !(_adopted > trade);
        return new PlanFacts(box, _isUnclear ? null : _text, _isUnclear ? null : _evidence, isDated ? _adopted : null,
            isDated ? _adoptedEvidence : null);
    }
}
