using Form4Tool.Binding;
using Form4Tool.Forms;
using Form4Tool.Lexing;

namespace Form4Tool.Form;

/// <summary>A reporting owner as the form shows it, before it goes to the binder.</summary>
internal sealed class OwnerBlock
{
    public string? Name { get; set; }
    public string? Cik { get; set; }
    public long Place { get; set; }
    public List<HeadItem> Street { get; } = [];
    public List<HeadItem> City { get; } = [];
    public string? Country { get; set; }

    /// <summary>The address, where it was read as a whole (the vendor's table of owners, typewritten forms).</summary>
    public PostalAddress? Address { get; set; }

    /// <summary>Whether the text that shows the owner is cut off.</summary>
    public bool IsOfCutText { get; set; }

    public bool? Director { get; set; }
    public bool? TenPercent { get; set; }
    public bool? Officer { get; set; }
    public bool? Other { get; set; }

    /// <summary>Whether it is known of any box whether it is ticked.</summary>
    public bool HasBoxes => (Director ?? TenPercent ?? Officer ?? Other) is not null;

    public string? OfficerTitle { get; set; }
    public string? OtherText { get; set; }

    /// <summary>Ticks or unticks one of the four boxes of the relationship.</summary>
    public void Tick(Caption box, bool? ticked)
    {
        switch (box)
        {
            case Caption.Director: Director = ticked; break;
            case Caption.TenPercent: TenPercent = ticked; break;
            case Caption.Officer: Officer = ticked; break;
            case Caption.Other: Other = ticked; break;
        }
    }

    public bool SameAs(OwnerBlock other) => Cik is not null && other.Cik is not null ? Cik == other.Cik
        : Name is not null && other.Name is not null
        && PageText.OneLine(Name).Equals(PageText.OneLine(other.Name), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether all the words of an address without another name stand in that of an owner: a table said twice.</summary>
    public bool IsEchoOf(OwnerBlock owner)
    {
        return owner.Name is not null && (Name is null && Cik is null || SameAs(owner)) && Words(this).IsSubsetOf(Words(owner));

        static HashSet<string> Words(OwnerBlock block) =>
            [.. block.Street.Concat(block.City)
                .SelectMany(i => i.Text.Split([' ', '\u00A0', '\n', ','], StringSplitOptions.RemoveEmptyEntries))];
    }

    /// <summary>Takes the boxes of an owner that are not known of this one.</summary>
    public void TakeBoxes(OwnerBlock other)
    {
        Director ??= other.Director;
        TenPercent ??= other.TenPercent;
        Officer ??= other.Officer;
        Other ??= other.Other;
    }

    /// <summary>The vendor's sheet joins the street lines by a comma: takes them back where a text does not show by which.</summary>
    public void JoinStreet()
    {
        var street = string.Join(' ', Street.Select(s => s.Text));
        var broken = Street.Count > 1 && Street.TrueForAll(s => s.Run);
        if ((Street.Count != 1 && !broken) || street.Contains(",\u00A0", StringComparison.Ordinal)
            || !street.Contains(", ", StringComparison.Ordinal)) return;
        Street.Clear();
        var address = AddressReader.Read(Street, City, Country);
        Address = broken && StreetSplitter.TryComma(street, out var first, out var second)
            ? address with { Street1 = first, Street2 = second } : address with { Unsure = street };
    }

    /// <summary>Takes from the head what it shows of the same owner: its boxes count, its titles where the table has none.</summary>
    /// <param name="head">The same owner in the head.</param>
    public void Complete(OwnerBlock head)
    {
        JoinStreet(head);
        (Director, TenPercent) = (head.Director ?? Director, head.TenPercent ?? TenPercent);
        (Officer, Other) = (head.Officer ?? Officer, head.Other ?? Other);
        (OfficerTitle, OtherText) = (OfficerTitle ?? head.OfficerTitle, OtherText ?? head.OtherText);
    }

    /// <summary>
    /// The vendor's head joins the street lines by a comma: without one between them, they are one that a narrow cell of the table broke.
    /// </summary>
    private void JoinStreet(OwnerBlock head)
    {
        if (Address is not { Street1: { } first, Street2: { } second } || head.Street.Count == 0) return;
        var whole = $"{first} {second}";
        if (PageText.OneLine(string.Join(' ', head.Street.Select(s => s.Text))) == whole)
            Address = Address with { Street1 = whole, Street2 = null };
    }

    /// <summary>Forgets the boxes: of a form that is cut off among them, none can be told.</summary>
    public void ForgetBoxes() => Director = TenPercent = Officer = Other = null;

    /// <summary>Gives the owner to the binder.</summary>
    public void Push(FilingBinder binder)
    {
        Value(binder, Field.RptOwnerCik, Cik);
        Value(binder, Field.RptOwnerName, Name);
        var address = Address ?? AddressReader.Read(Street, City, Country, mayPart: !IsOfCutText);
        // What stands before the state is no town where it holds the form's words: then neither are the others the person's.
        if (address.City is { } city && (MixedWords.IsMixed(city) || city.Contains(Headings.OwnerBeginning)))
            address = new PostalAddress { Unsure = PageText.OneLine(city) };
        Value(binder, Field.RptOwnerStreet1, address.Street1);
        Value(binder, Field.RptOwnerStreet2, address.Street2);
        Value(binder, Field.RptOwnerCity, address.City);
        Value(binder, Field.RptOwnerState, address.State);
        Value(binder, Field.RptOwnerZipCode, address.Zip);
        Value(binder, Field.RptOwnerNonUSStateTerritory, address.Territory);
        Value(binder, Field.RptOwnerNonUSAddressFlag, address.Abroad ? "1" : null);
        Value(binder, Field.RptOwnerCountry, address.Country);
        if (address.Unsure is { } unsure)
            binder.Report(FormDiagnostics.AddressUnclear, Field.RptOwnerStreet1,
                $"\"{unsure}\" cannot be taken apart with certainty; left out.", Place);
        Flag(binder, Field.IsDirector, Director);
        Flag(binder, Field.IsOfficer, Officer);
        Flag(binder, Field.IsTenPercentOwner, TenPercent);
        Flag(binder, Field.IsOther, Other);
        Value(binder, Field.OfficerTitle, OfficerTitle is null ? null : PageText.Once(OfficerTitle));
        Value(binder, Field.OtherText, OtherText is null ? null : PageText.Once(OtherText));
        binder.EndOwner();
    }

    private void Value(FilingBinder binder, Field field, string? text)
    {
        if (text is null) return;
        // Where a text loses the name, the line below it stands in its place.
        if (field == Field.RptOwnerName && (text.StartsWith("C/O ", StringComparison.OrdinalIgnoreCase) || StreetSplitter.IsStreet(text)))
            binder.Report(FormDiagnostics.WordsMixed, field, $"\"{PageText.OneLine(text)}\" is a line of an address; left out.", Place);
        else if (field is Field.RptOwnerName or Field.RptOwnerStreet1 or Field.RptOwnerStreet2 && MixedWords.IsMixed(text))
            binder.Report(FormDiagnostics.WordsMixed, field, $"\"{PageText.OneLine(text)}\" holds words of the form; left out.", Place);
        else binder.Value(field, text, Place);
    }

    private void Flag(FilingBinder binder, Field field, bool? flag)
    {
        if (flag is { } value) binder.Value(field, value ? "1" : "0", Place);
    }
}
