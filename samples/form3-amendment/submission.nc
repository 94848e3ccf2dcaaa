<SUBMISSION>
<ACCESSION-NUMBER>0001884011-21-000003
<TYPE>3/A
<PUBLIC-DOCUMENT-COUNT>1
<PERIOD>20210914
<FILING-DATE>20211005
<DATE-OF-FILING-DATE-CHANGE>20211005
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Larkspur 2015 Irrevocable Trust
<CIK>0001884011
<STATE-OF-INCORPORATION>NY
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>3/A
<ACT>34
<FILE-NUMBER>001-40776
<FILM-NUMBER>211307715
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>88 PINE HOLLOW ROAD
<CITY>OYSTER BAY
<STATE>NY
<ZIP>11771
<PHONE>516-555-0108
</BUSINESS-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Kestrel Ridge Acquisition Corp.
<CIK>0001845338
<ASSIGNED-SIC>6770
<IRS-NUMBER>861902254
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>1201 WILLOW LANE
<STREET2>SUITE 900
<CITY>HOUSTON
<STATE>TX
<ZIP>77002
<PHONE>713-555-0161
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>1201 WILLOW LANE
<STREET2>SUITE 900
<CITY>HOUSTON
<STATE>TX
<ZIP>77002
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>3/A
<SEQUENCE>1
<FILENAME>primary_doc.xml
<DESCRIPTION>FORM 3/A
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0206</schemaVersion>

    <documentType>3/A</documentType>

    <periodOfReport>2021-09-14</periodOfReport>

    <dateOfOriginalSubmission>2021-09-24</dateOfOriginalSubmission>

    <noSecuritiesOwned>0</noSecuritiesOwned>

    <issuer>
        <issuerCik>0001845338</issuerCik>
        <issuerName>Kestrel Ridge Acquisition Corp.</issuerName>
        <issuerTradingSymbol>KRAC</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001884011</rptOwnerCik>
            <rptOwnerName>Larkspur 2015 Irrevocable Trust</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>88 PINE HOLLOW ROAD</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>OYSTER BAY</rptOwnerCity>
            <rptOwnerState>NY</rptOwnerState>
            <rptOwnerZipCode>11771</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>0</isOfficer>
            <isTenPercentOwner>1</isTenPercentOwner>
            <isOther>0</isOther>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Class A Ordinary Shares</value>
                <footnoteId id="F1"/>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>500000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Class A Ordinary Shares</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>75000</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Larkspur Partners LP</value>
                    <footnoteId id="F2"/>
                    <footnoteId id="F3"/>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeHolding>
            <securityTitle>
                <value>Warrants</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>11.5</value>
            </conversionOrExercisePrice>
            <exerciseDate>
                <value>2022-10-14</value>
                <footnoteId id="F4"/>
            </exerciseDate>
            <expirationDate>
                <value>2026-09-14</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Class A Ordinary Shares</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>250000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeHolding>
    </derivativeTable>

    <footnotes>
        <footnote id="F1">This amendment adds the shares held by Larkspur Partners LP, which the first report left out.</footnote>
        <footnote id="F2">The Reporting Person is the only limited partner.</footnote>
        <footnote id="F3">The Reporting Person reports these shares only as far as its interest in them goes.</footnote>
        <footnote id="F4">Or thirty days after the Issuer completes a business combination, whichever comes later.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>Larkspur 2015 Irrevocable Trust, by /s/ Ines Calloway, Trustee</signatureName>
        <signatureDate>2021-10-05</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
</SUBMISSION>
