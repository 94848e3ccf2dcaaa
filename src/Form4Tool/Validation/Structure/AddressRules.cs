using System.Buffers;
using Form4Tool.Forms;
using static Form4Tool.Severity;

namespace Form4Tool.Validation.Structure;

/// <summary>R112 to R115: the codes of addresses, and what an address in or outside the United States states.</summary>
internal static class AddressRules
{
    private const string Types = "ownershipDocumentCommon.xsd v5.5";

    // The first versions of the schema that know countries: X0607 of Form 3, X0609 of Forms 4 and 5.
    private const string FirstForeignSchema = "X0607";

    private static readonly SearchValues<char> ZipCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz #-");

    public static readonly Rule State = new("R112", Error, Field.RptOwnerState, "A state is one of EDGAR's codes",
        "Two characters of EDGAR's list of states and, before March 2026, of provinces and countries; they are not those of ISO.",
        "EDGAR Filer Manual, Appendix B; " + Types) { Since = Eras.Xml };

    public static readonly Rule Zip = new("R113", Error, Field.RptOwnerZipCode, "A postal code has letters, digits, #, - and blanks",
        "Other characters come of addresses in the wrong field.", Types + ", rptOwnerZipCode") { Since = Eras.Xml };

    public static readonly Rule Country = new("R114", Error, Field.RptOwnerCountry, "A country is one of EDGAR's codes",
        "Two characters of EDGAR's list of provinces and countries; they are not those of ISO, and those of American states are none.",
        "EDGAR Ownership XML Technical Specification v5.5, Appendix H") { Since = Eras.Xml };

    public static readonly Rule Whereabouts = new("R115", Error, Field.RptOwnerNonUSAddressFlag,
        "An address abroad has a country, any other a state",
        "Where nonUSAddress is true EDGAR demands the country, where it is false the state.",
        "EDGAR Ownership XML Technical Specification v5.5, rptOwnerNonUSAddressFlag") { Since = Eras.Xml };

    public static readonly Rule[] All = [State, Zip, Country, Whereabouts];

    public static void Check(Examination at)
    {
        for (var i = 0; i < at.Filing.ReportingOwners.Count; i++) CheckAddress(at, i, at.Filing.ReportingOwners[i].Address);
    }

    private static void CheckAddress(Examination at, int index, OwnerAddress address)
    {
        // Pages of 2026 spell states and countries out.
        if (address.State is { } state && (at.IsXml || state.Length <= 2))
        {
            if (!SecCodes.IsCode(state))
                at.ReportOwner(State, index, Field.RptOwnerState, $"\"{state}\" is no code of EDGAR's list of states and countries.");
            else if (KnowsCountries(at) && !SecCodes.IsStateCode(state))
                at.ReportOwner(State, index, Field.RptOwnerState, $"\"{state}\" is no state; since March 2026 it goes into country.");
        }
        if (address.Country is { } country && (at.IsXml || country.Length <= 2)
            && (!SecCodes.IsCode(country) || SecCodes.IsStateCode(country)))
            at.ReportOwner(Country, index, Field.RptOwnerCountry, $"\"{country}\" is no code of EDGAR's list of countries.");
        if (address.ZipCode is { } zip && zip.AsSpan().IndexOfAnyExcept(ZipCharacters) >= 0)
            at.ReportOwner(Zip, index, Field.RptOwnerZipCode, $"\"{zip}\" has characters that no postal code has.");
        if (!at.IsXml) return;
        if (address is { NonUSAddress: true, Country: null })
            at.ReportOwner(Whereabouts, index, Field.RptOwnerCountry, $"nonUSAddress is true, and country is not stated.");
        if (address is { NonUSAddress: false, State: null })
            at.ReportOwner(Whereabouts, index, Field.RptOwnerState, $"nonUSAddress is false, and state is not stated.");
    }

    /// <summary>Whether the form is of the time in which countries have a field of their own.</summary>
    private static bool KnowsCountries(Examination at) => at.IsXml && at.Date >= Eras.Foreign
        && (at.Filing.SchemaVersion is not { } version || string.CompareOrdinal(version, FirstForeignSchema) >= 0);
}
