namespace Form4Tool.Form;

/// <summary>
/// What stands under "Transaction Code". Beside the code it may have K (an equity swap: the website prints <c>J/K</c>, and some
/// of its pages <c>JK</c> or <c>J K</c>) or V (reported earlier than due), and in a Form 5 the number of the form that should
/// have had the row (General Instruction 8 of Form 5): <c>P4</c>, and 3 alone for a holding.
/// </summary>
internal readonly record struct TransactionCoding(string Code, bool Swap = false, bool Early = false, string? FormType = null)
{
    private const string MissedOnForm3 = "3";

    /// <summary>Takes the text of a cell apart; what has none of these makes stays whole.</summary>
    public static TransactionCoding Of(string text, char form)
    {
        text = text.Trim();
        if (form == '5' && text == MissedOnForm3) return new("", FormType: text);
        if (text.Length < 2 || !char.IsAsciiLetter(text[0])) return new(text);
        var last = text[^1] == ')' && text.Length > 3 && text[^3] == '(' ? text[^2] : text[^1];
        var between = text.AsSpan(1, text.Length - (text[^1] == ')' ? 4 : 2) is var length and > 0 ? length : 0);
        if (between.IndexOfAnyExcept("/ \u00A0") >= 0) return new(text);
        return last switch
        {
            'K' => new(text[..1], Swap: true),
            'V' when between.Length > 0 || text[^1] == ')' => new(text[..1], Early: true),
            '4' or '5' when form == '5' && text[^1] != ')' => new(text[..1], FormType: text[^1..]),
            _ => new(text),
        };
    }
}
