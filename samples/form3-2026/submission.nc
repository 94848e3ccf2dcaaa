<SUBMISSION>
<ACCESSION-NUMBER>0002093340-26-000001
<TYPE>3
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20260601
<FILING-DATE>20260608
<DATE-OF-FILING-DATE-CHANGE>20260608
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Whitfield Marcus A.
<CIK>0002093340
<ORGANIZATION-NAME>
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>3
<ACT>34
<FILE-NUMBER>001-42405
<FILM-NUMBER>26952208
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>4000 FIFTH AVENUE
<CITY>PITTSBURGH
<STATE>PA
<ZIP>15213
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Hearthstone Robotics, Inc.
<CIK>0002041177
<ASSIGNED-SIC>3569
<ORGANIZATION-NAME>06 Technology
<IRS-NUMBER>923381045
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>4000 FIFTH AVENUE
<CITY>PITTSBURGH
<STATE>PA
<ZIP>15213
<PHONE>412-555-0188
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>4000 FIFTH AVENUE
<CITY>PITTSBURGH
<STATE>PA
<ZIP>15213
</MAIL-ADDRESS>
</ISSUER>
<DOCUMENT>
<TYPE>3
<SEQUENCE>1
<FILENAME>ownership.xml
<DESCRIPTION>OWNERSHIP DOCUMENT
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0607</schemaVersion>

    <documentType>3</documentType>

    <periodOfReport>2026-06-01</periodOfReport>

    <noSecuritiesOwned>0</noSecuritiesOwned>

    <issuer>
        <issuerCik>0002041177</issuerCik>
        <issuerName>Hearthstone Robotics, Inc.</issuerName>
        <issuerTradingSymbol>HRTH</issuerTradingSymbol>
        <issuerForeignTradingSymbol></issuerForeignTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0002093340</rptOwnerCik>
            <rptOwnerName>Whitfield Marcus A.</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerNonUSAddressFlag>0</rptOwnerNonUSAddressFlag>
            <rptOwnerStreet1>4000 FIFTH AVENUE</rptOwnerStreet1>
            <rptOwnerStreet2></rptOwnerStreet2>
            <rptOwnerCity>PITTSBURGH</rptOwnerCity>
            <rptOwnerState>PA</rptOwnerState>
            <rptOwnerZipCode>15213</rptOwnerZipCode>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>1</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
            <officerTitle>Chief Accounting Officer</officerTitle>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>3310</value>
                    <footnoteId id="F1"/>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeHolding>
            <securityTitle>
                <value>Stock Option (Right to Buy)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>17.0500</value>
            </conversionOrExercisePrice>
            <exerciseDate>
                <value>2025-03-01</value>
            </exerciseDate>
            <expirationDate>
                <value>2034-02-28</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>8800</value>
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
        <footnote id="F1">2,200 of these shares are restricted stock units that vest on March 1, 2027.</footnote>
    </footnotes>

    <ownerSignature>
        <signatureName>/s/ Marcus A. Whitfield</signatureName>
        <signatureDate>2026-06-08</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-24.1
<SEQUENCE>2
<FILENAME>poa.txt
<DESCRIPTION>EX-24.1
<TEXT>
<PRE>
                               POWER OF ATTORNEY

     The undersigned appoints each of Lea Brandt, acting alone, to sign and
file for the undersigned any Form 3, 4 or 5 that the undersigned must
file as an officer of Hearthstone Robotics, Inc..

     This appointment lasts until the undersigned revokes it in writing or
no longer has to file such forms.

                                             /s/ Marcus A. Whitfield
                                             Dated: May 29, 2026
</PRE>
</TEXT>
</DOCUMENT>
</SUBMISSION>
