using System.Text;

namespace Form4Tool.Tests.Xml;

/// <summary>Short ways to ownership XML and to what was read from it.</summary>
internal static class Xml
{
    /// <summary>A sound document with one row in each table, a piece of which a test changes.</summary>
    public const string Sound = """
        <?xml version="1.0"?>
        <ownershipDocument>
            <schemaVersion>X0508</schemaVersion>
            <documentType>4</documentType>
            <periodOfReport>2024-03-05</periodOfReport>
            <issuer>
                <issuerCik>0000912744</issuerCik>
                <issuerName>PENOBSCOT SAVINGS BANCORP INC</issuerName>
                <issuerTradingSymbol>PSBI</issuerTradingSymbol>
            </issuer>
            <reportingOwner>
                <reportingOwnerId>
                    <rptOwnerCik>0001503377</rptOwnerCik>
                    <rptOwnerName>THIBODEAU CLAIRE A</rptOwnerName>
                </reportingOwnerId>
                <reportingOwnerAddress>
                    <rptOwnerCity>BANGOR</rptOwnerCity>
                    <rptOwnerState>ME</rptOwnerState>
                    <rptOwnerZipCode>04401</rptOwnerZipCode>
                </reportingOwnerAddress>
                <reportingOwnerRelationship>
                    <isDirector>1</isDirector>
                    <isOfficer>1</isOfficer>
                    <officerTitle>Chief Officer</officerTitle>
                </reportingOwnerRelationship>
            </reportingOwner>
            <nonDerivativeTable>
                <nonDerivativeTransaction>
                    <securityTitle>
                        <value>Common Stock</value>
                        <footnoteId id="F1"/>
                    </securityTitle>
                    <transactionDate>
                        <value>2024-03-05</value>
                    </transactionDate>
                    <transactionCoding>
                        <transactionFormType>4</transactionFormType>
                        <transactionCode>S</transactionCode>
                        <equitySwapInvolved>0</equitySwapInvolved>
                    </transactionCoding>
                    <transactionAmounts>
                        <transactionShares>
                            <value>1500.5</value>
                        </transactionShares>
                        <transactionPricePerShare>
                            <value>27.8500</value>
                        </transactionPricePerShare>
                        <transactionAcquiredDisposedCode>
                            <value>D</value>
                        </transactionAcquiredDisposedCode>
                    </transactionAmounts>
                    <postTransactionAmounts>
                        <sharesOwnedFollowingTransaction>
                            <value>9240</value>
                        </sharesOwnedFollowingTransaction>
                    </postTransactionAmounts>
                    <ownershipNature>
                        <directOrIndirectOwnership>
                            <value>D</value>
                        </directOrIndirectOwnership>
                    </ownershipNature>
                </nonDerivativeTransaction>
            </nonDerivativeTable>
            <footnotes>
                <footnote id="F1">Sold under a plan.</footnote>
            </footnotes>
            <remarks>None.</remarks>
            <ownerSignature>
                <signatureName>/s/ Claire A. Thibodeau</signatureName>
                <signatureDate>2024-03-07</signatureDate>
            </ownerSignature>
        </ownershipDocument>
        """;

    public static Form4Result Read(string document) => Read(Encoding.UTF8.GetBytes(document));

    public static Form4Result Read(byte[] document) => new Form4Reader().Read(document, "filing.xml").Should().ContainSingle().Subject;

    /// <summary>The sound document with one piece replaced, which must occur in it.</summary>
    public static string With(string piece, string by)
    {
        Sound.Should().Contain(piece);
        return Sound.Replace(piece, by);
    }

    /// <summary>What is read from the sound document.</summary>
    public static OwnershipFiling SoundFiling { get; } = Read(Sound).Filing!;

    public static NonDerivativeRow Row(this Form4Result result) => result.Filing!.NonDerivativeTable.Should().ContainSingle().Subject;

    public static Diagnostic Only(this Form4Result result, string id) =>
        result.Diagnostics.Where(d => d.Id == id).Should().ContainSingle().Subject;

    public static IEnumerable<string> Ids(this Form4Result result) => result.Diagnostics.Select(d => d.Id).Distinct();
}
