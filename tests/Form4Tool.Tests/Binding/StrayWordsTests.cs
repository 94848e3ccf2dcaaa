using Form4Tool.Binding;
using Form4Tool.Tests.Pages;

namespace Form4Tool.Tests.Binding;

/// <summary>A title or a nature of ownership into which something else has run is kept as filed (F4113), and never a value.</summary>
public class StrayWordsTests
{
    [Theory]
    [InlineData("Code V Amount (A) or (D) Price Common Stock")]
    [InlineData("Amount (A) (D) Price Common Stock")]
    [InlineData("Class A Common Stock Page 2 of 3")]
    [InlineData("Class A Common Stock - 2 - par value")]
    [InlineData("Common Stock https://www.sec.gov/Archives/form4.htm 1/2")]
    [InlineData("Option (right to buy) 02/15/2018 Common Stock 10,000")]
    [InlineData("A $ 309.81 for Class A Common Stock")]
    [InlineData("--- --- --- Series C Preferred Stock")]
    [InlineData("Common Stock LE>")]
    [InlineData("ge 2 of 3")]
    [InlineData("$17.00")]
    [InlineData("A $0")]
    [InlineData("Stock Option (right to buy) $ 0.33 O#/1x/2025 A 75,500")]
    [InlineData("Stock Option (right to buy) $0.33 04/30/ 2025 A")]
    [InlineData("Common Stock 75,500")]
    [InlineData("Common Stock (restricted stock units) 0")]
    [InlineData("Common Stock 1126.029 By Savings Plan Stock Options")]
    [InlineData("Class B Common Stock (2")]
    [InlineData("Stock Option (RighPage 2 of 3")]
    [InlineData("Common Stock ------xplanation")]
    [InlineData("Common Stock 08/0?/2021 M(1) 40,000 A $3.5163")]
    [InlineData("Common Stock 12/29/200")]
    [InlineData("Common Stock 2008-05-?6 4 M 0 16526 19.9688 A")]
    [InlineData("Common Stock 03/15/2023 M59 A")]
    [InlineData("Common Stock D Common Stock")]
    [InlineData("Common Stock Common Stock")]
    [InlineData("Class A Common Stock, par value $0.01 per Class A Common Stock,")]
    [InlineData("Common Stock I By Savings Plan Stock Options")]
    [InlineData("Series E Preferred ⁽1⁾ ⁽1⁾ Class B Common Stock x34,018 Stock Option")]
    [InlineData("Class A Common Stock, par value $0.01 $ per share")]
    [InlineData("par value $0.01 per share")]
    [InlineData("Common Stock | Series B")]
    [InlineData("401(k)(1) Common Stock")]
    [InlineData("D Incentive Stock Option (Right to Buy)")]
    [InlineData("Common Stock 2008-05-16 A")]
    [InlineData("Common Stock (restricted stock units) A 757,756⁽¹⁾ A $0")]
    [InlineData("(D) Price")]
    [InlineData("Common Stock {^}a{^}")]
    [InlineData("[[Common Stock")]
    [InlineData("0 Common Stock")]
    [InlineData("\\ Common Stock")]
    [InlineData("Class B ordinary shares (2)(3) #x/xO/?##? M")]
    [InlineData("Common Stock 3,1?2 D Common Stock")]
    [InlineData("Common Stock xO#x-##-?# 4 J 0 3567615 D")]
    [InlineData("Stock Option (Right to Buy) ⁽5⁾ 04/14/2028ock Option (Right to Buy)")]
    [InlineData("Common Stock A $11.1971")]
    [InlineData("> Common Stock")]
    [InlineData("Reported Transaction(s) Common Stock")]
    [InlineData("Common Stock 2008-05-16")]
    [InlineData("By Trust Common Stock")]
    [InlineData(":--- Common Stock")]
    [InlineData("Common Stock buy)")]
    [InlineData("Stock Option (Right to")]
    [InlineData("1. Common Stock")]
    [InlineData("3, 4 and 5) Class A Common Stock")]
    [InlineData("Common Stock 606formation")]
    [InlineData("Common Stock 03/15/2023")]
    [InlineData("class=\"FormData\">Common Stock")]
    [InlineData("Common Stock 02/06/20333,333 A")]
    [InlineData("Common Stock 12/261.0621")]
    [InlineData("Stock Option (Right to Buy) ge 2 of 3")]
    [InlineData(":-: :-: Common Stock")]
    [InlineData("Security Class A Common Stock")]
    [InlineData("Direct (D) or Indirect (I) Class B Common Stock")]
    [InlineData("Common Stoc18,567 A")]
    [InlineData("Price Common Stock")]
    [InlineData("Common Stock ,365,959")]
    [InlineData("O/x?/?O#x Common Stock")]
    [InlineData("Common Stock -")]
    [InlineData("or Beneficially Owned Class A Common Stock")]
    [InlineData("Date Exercisa Stock Option (right to buy)")]
    [InlineData("Class A Common Stock, par value $0.01 per 6.455")]
    [InlineData("Common Stock 20,655,342 A")]
    [InlineData("Class A Common Stock of the Company, with the rights that are attached to it")]
    public void A_title_holds_one_title(string title)
    {
        var result = new FormText { TableI = [$"{title}\t05/06/2019\t\tP\t\t10\tA\t$2\t20\tD\t"] }.Read();
        var row = result.Filing!.NonDerivativeTable.Single();
        row.SecurityTitle.Should().BeNull();
        row.AsFiled.Should().ContainSingle(a => a.Path == "securityTitle" && a.Text == title);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "F4113" && d.Field == "nonDerivativeTable[0].securityTitle");
    }

    [Theory]
    [InlineData("Marsh Peter J Lake Tools, Inc. (LKT) ----", true)]
    [InlineData("Marsh-Orr Peter J - Lake Trust", false)]
    public void A_name_holds_no_drawn_box_of_its_neighbour(string name, bool isRefused) =>
        (StrayWords.Fault(Field.RptOwnerName, name, isOfEdgar: false) is not null).Should().Be(isRefused);

    [Theory]
    [InlineData("See footnote Class B Stock 99,810 I See footnote")]
    [InlineData("1. Vests in part on the date shown. 2. Vests in instalments.")]
    [InlineData("See footnote (Last) (First) (Middle) C/O HARBOR LLC")]
    [InlineData("Owned")]
    [InlineData("**")]
    [InlineData("By Harbor Trust owned directly or indirectly.")]
    [InlineData("By Harbor Trust Reminder: Report on a separate line")]
    [InlineData("By daughter Common Stock 4x0 I By daughter")]
    [InlineData("Trust $3.74 I Trust")]
    [InlineData("By daughter COMMON STOCK 1,307 By Harbor Trust")]
    [InlineData("Trust(6) Common Stock Trust")]
    [InlineData("See Footnotes(2)(3) Table II - Dervative Securities Beneficially")]
    [InlineData("##")]
    [InlineData("By Trust |")]
    [InlineData("or indirectly.")]
    [InlineData("See footnote (3) ired to respond unless the form displays a currently valid OMB control number")]
    [InlineData("By Harbor Trust ported on a separate line for each class of securities")]
    [InlineData("C I See footnote")]
    [InlineData("I See Footnote")]
    [InlineData("(3) Person respond to the collection of information contained in this form are not required to respond")]
    [InlineData("See footnotes(1)(2)(3")]
    [InlineData("Reporting Owner Ntionships Director 10% Owner Officer Other")]
    [InlineData("See Footnote()")]
    [InlineData("By spouse Common Stock 376,176")]
    [InlineData("C5 I By Harbor Family Trust")]
    [InlineData("See footnote (4) per share")]
    [InlineData("(right to buy)")]
    [InlineData("Reporting Owner Name / Address Relationships Director 10% Owner")]
    [InlineData("See footnote Owned (e.g., puts, calls, warrants, options, convertible securities)")]
    [InlineData("By Harbor Trust Owned")]
    [InlineData("By Trust By Trust")]
    [InlineData("See footnote [8]")]
    [InlineData("By Harbor Trust Table - Derivative Securities Beneficially Owned")]
    [InlineData("See Footnote ⁽3⁾ DOVER, DE 19901 Former Director")]
    [InlineData("See footnote⁽4⁾ See footnote")]
    [InlineData("control number. SEC 1474 (9-02)")]
    [InlineData("See footnote (3)orting Owners")]
    [InlineData("See footnote link#F3")]
    [InlineData("See footnote [#")]
    [InlineData("By trust 4,400 By daughter")]
    [InlineData("Roe Jane C/O HARBOR LLC")]
    [InlineData("By daughter Common Stock 400 By son")]
    [InlineData("owned directly")]
    [InlineData("Buy)")]
    [InlineData("By")]
    [InlineData("Reporting Owners")]
    [InlineData("Reporting")]
    [InlineData("By Trust **")]
    [InlineData("Doe Jane Q 100 EXAMPLE BOULEVARD SPRINGFIELD, TX 7500")]
    [InlineData("See footnote (3) Table rities Acquired, Disposed of, or Beneficia")]
    [InlineData("Restricted Unit 01/31/2029(2)Page 2 of 3")]
    [InlineData("Common Stock 123I Harbor Trust")]
    [InlineData("By Trust 07/02/201017")]
    public void A_nature_holds_one_nature(string nature)
    {
        var row = new FormText { TableI = [$"Common Stock\t05/06/2019\t\tP\t\t10\tA\t$2\t20\tI\t{nature}"] }.Read()
            .Filing!.NonDerivativeTable.Single();
        (row.NatureOfOwnership, row.AsFiled.Single().Text).Should().Be((null, nature));
    }

    [Theory]
    [InlineData("ROE RICHARD 250 HARBOR ROAD DOVER, DE 19901", "ROE RICHARD 250 HARBOR ROAD DOVER, DE 19901")]
    [InlineData("https://www.sec.gov/Archives/form4.htm 1/2", "https://www.sec.gov/Archives/form4.htm 1/2")]
    [InlineData("Page 2 of 3", "Page 2 of 3")]
    [InlineData("Issuer", "Issuer")]
    [InlineData("Harbor 54321 LLC", null)]
    public void A_name_is_a_name(string name, string? asFiled)
    {
        var owner = $"{name} (Last) (First) (Middle) 10 HARBOR ROAD (Street) DOVER DE 19901 (City) (State) (Zip)";
        var filing = new FormText { Owner = owner }.Read().Filing!;
        filing.ReportingOwners.Single().Name.Should().Be(asFiled is null ? name : null);
        filing.AsFiled.Select(a => a.Text).Should().Equal(asFiled is null ? [] : [asFiled]);
    }

    [Theory]
    [InlineData("Common Stock, par value $0.0001 per share", "By Harbor Family Trust dtd 4/15/2014, P. Marsh TTEE")]
    [InlineData("7.50% Series B Preferred due 12/31/2030", "By Page Street Partners, L.P.")]
    [InlineData("Common Stock, par value 1.25", "By Lake Trust")]
    [InlineData("Warrants to buy Common Stock at $11.50", "By wife")]
    [InlineData("Stock Options due 01/02/2031", "By his wife")]
    [InlineData("Warrants (expiring 01/02/2031)", "By 401(k) plan - 2 accounts")]
    [InlineData("Option to buy Common Stock, granted 8/31/95", "See Table II, row 3")]
    [InlineData("Common Stock (1) underlying Series A Units", "By Common Stock Fund of the 401(k) Plan")]
    [InlineData("Class A $0.01 par value Common Stock", "Jointly Owned")]
    [InlineData("Option (right to buy) (granted under Rule 10b5-1)", "By (1) spouse and (2) 401k plan")]
    public void What_filers_write_stays(string title, string nature)
    {
        var row = new FormText { TableI = [$"{title}\t05/06/2019\t\tP\t\t10\tA\t$2\t20\tI\t{nature}"] }.Read()
            .Filing!.NonDerivativeTable.Single();
        (row.SecurityTitle, row.NatureOfOwnership).Should().Be((title, nature));
    }

    [Fact]
    public void The_letter_of_the_column_beside_it_is_no_code()
    {
        var row = new FormText { TableI = ["Common Stock\t05/06/2019\t\tV\t\t10\tA\t$2\t20\tD\t"] }.Read()
            .Filing!.NonDerivativeTable.Single();
        (row.TransactionCode, row.AsFiled.Single().Text).Should().Be((null, "V"));
    }

    [Fact]
    public void The_days_and_the_code_of_a_transaction_are_none_of_an_option()
    {
        const string days = "07/02/2010\t07/02/2010";
        var row = new FormText { TableII = [$"Series E Preferred Stock\t$2\t\t\t\t\t\t\t{days}\tC Common Stock\t1,000\t\t0\tD\t"] }
            .Read().Filing!.DerivativeTable.Single();
        (row.ExerciseDate, row.ExpirationDate, row.UnderlyingSecurityTitle).Should().Be((null, null, null));
        row.AsFiled.Select(a => a.Text).Should().Equal("07/02/2010", "07/02/2010", "C Common Stock");
    }

    [Theory]
    [InlineData("Series F Preferred Stock C", true)]
    [InlineData("Harbor Preferred Stock C", false)]
    [InlineData("B Common Stock", false)]
    public void A_letter_behind_a_series_is_the_code_of_a_transaction(string title, bool isRefused)
    {
        var row = new FormText { TableI = [$"{title}\t\t\t\t\t\t\t\t20\tD\t"] }.Read().Filing!.NonDerivativeTable.Single();
        row.SecurityTitle.Should().Be(isRefused ? null : title);
    }

    [Fact]
    public void A_signature_of_signs_is_no_name() =>
        StrayWords.Fault(Field.SignatureName, "?#/?#/O#?O", isOfEdgar: true).Should().Be("is no name");

    [Theory]
    [InlineData("[2]LAKE TOOLS INC", "holds the number of a link")]
    [InlineData("LAKE TOOLS [INC]", null)]
    public void A_name_begins_with_no_number_of_a_link(string name, string? fault) =>
        StrayWords.Fault(Field.IssuerName, name, isOfEdgar: true).Should().Be(fault);

    [Theory]
    [InlineData("on the effective date of the public offering. /s/ Jane Roe", true)]
    [InlineData("Harbor Lake Capital Management, Inc. /s/ Jane Roe", false)]
    public void The_end_of_a_footnote_is_no_signer(string name, bool isRefused) =>
        (StrayWords.Fault(Field.SignatureName, name, isOfEdgar: true) is not null).Should().Be(isRefused);

    [Fact]
    public void A_nature_holds_no_caption_of_a_person() =>
        StrayWords.Fault(Field.NatureOfOwnership, "See footnote(3) 1. Name and Address of Reporting Person*", isOfEdgar: true)
            .Should().Be("holds captions of the table");

    [Theory]
    [InlineData("Vice Chairman Common Stock 2008-05-16 4 M 0 16526 19.9688 A 460 D", true)]
    [InlineData("Former CEO (until 5/1/2022)", false)]
    public void A_title_of_an_officer_holds_no_row(string title, bool isRefused) =>
        (StrayWords.Fault(Field.OfficerTitle, title, isOfEdgar: true) is not null).Should().Be(isRefused);

    [Fact]
    public void Only_EDGAR_limits_the_length_of_a_text()
    {
        var sentence = $"which were bought {string.Concat(Enumerable.Repeat("in several transactions ", 12))}";
        StrayWords.Fault(Field.SignatureName, sentence, isOfEdgar: true).Should().Be("is longer than EDGAR takes");
        StrayWords.Fault(Field.SignatureName, sentence, isOfEdgar: false).Should().BeNull();
        StrayWords.Fault(Field.SecurityTitle, $"Class A{new string(' ', 80)}Common Stock", isOfEdgar: true).Should().BeNull();
    }

    [Fact]
    public void The_day_of_a_row_that_lost_its_code_and_number_is_not_that_of_an_exercise()
    {
        var row = new FormText { TableII = ["Series E Preferred Stock\t$2\t\t\t\t\t\t\t05/06/2019\t\tCommon Stock\t1,000\t\t0\tD\t"] }
            .Read().Filing!.DerivativeTable.Single();
        (row.ExerciseDate, row.AsFiled.Single().Text).Should().Be((null, "05/06/2019"));
    }

    [Theory]
    [InlineData("10,572,687", true)]
    [InlineData("$10,572", false)]
    [InlineData("1,250.50", false)]
    public void A_number_without_a_sign_and_decimals_is_no_price(string price, bool isRefused) =>
        (StrayWords.Fault(Field.ConversionOrExercisePrice, price, isOfEdgar: true) is not null).Should().Be(isRefused);
}
