<SUBMISSION>
<ACCESSION-NUMBER>0001771483-19-000011
<TYPE>3
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20190624
<FILING-DATE>20190702
<DATE-OF-FILING-DATE-CHANGE>20190702
<REPORTING-OWNER>
<OWNER-DATA>
<CONFORMED-NAME>Aldana Priya
<CIK>0001780122
</OWNER-DATA>
<FILING-VALUES>
<FORM-TYPE>3
<ACT>34
<FILE-NUMBER>001-38940
<FILM-NUMBER>19937412
</FILING-VALUES>
<MAIL-ADDRESS>
<STREET1>C/O BRAMWELL THERAPEUTICS, INC.
<STREET2>400 TALCOTT AVENUE, SUITE 210
<CITY>WATERTOWN
<STATE>MA
<ZIP>02472
</MAIL-ADDRESS>
</REPORTING-OWNER>
<ISSUER>
<COMPANY-DATA>
<CONFORMED-NAME>Bramwell Therapeutics, Inc.
<CIK>0001771483
<ASSIGNED-SIC>2834
<IRS-NUMBER>471820365
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>1231
</COMPANY-DATA>
<BUSINESS-ADDRESS>
<STREET1>400 TALCOTT AVENUE
<STREET2>SUITE 210
<CITY>WATERTOWN
<STATE>MA
<ZIP>02472
<PHONE>617-555-0182
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STREET1>400 TALCOTT AVENUE
<STREET2>SUITE 210
<CITY>WATERTOWN
<STATE>MA
<ZIP>02472
</MAIL-ADDRESS>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>Bramwell Bio LLC
<DATE-CHANGED>20160412
</FORMER-COMPANY>
</ISSUER>
<DOCUMENT>
<TYPE>3
<SEQUENCE>1
<FILENAME>wf-form3_156210001.xml
<DESCRIPTION>FORM 3
<TEXT>
<XML>
<?xml version="1.0"?>
<ownershipDocument>

    <schemaVersion>X0206</schemaVersion>

    <documentType>3</documentType>

    <periodOfReport>2019-06-24</periodOfReport>

    <noSecuritiesOwned>0</noSecuritiesOwned>

    <issuer>
        <issuerCik>0001771483</issuerCik>
        <issuerName>Bramwell Therapeutics, Inc.</issuerName>
        <issuerTradingSymbol>BRMW</issuerTradingSymbol>
    </issuer>

    <reportingOwner>
        <reportingOwnerId>
            <rptOwnerCik>0001780122</rptOwnerCik>
            <rptOwnerName>Aldana Priya N</rptOwnerName>
        </reportingOwnerId>
        <reportingOwnerAddress>
            <rptOwnerStreet1>C/O BRAMWELL THERAPEUTICS, INC.</rptOwnerStreet1>
            <rptOwnerStreet2>400 TALCOTT AVENUE, SUITE 210</rptOwnerStreet2>
            <rptOwnerCity>WATERTOWN</rptOwnerCity>
            <rptOwnerState>MA</rptOwnerState>
            <rptOwnerZipCode>02472</rptOwnerZipCode>
            <rptOwnerStateDescription></rptOwnerStateDescription>
        </reportingOwnerAddress>
        <reportingOwnerRelationship>
            <isDirector>0</isDirector>
            <isOfficer>1</isOfficer>
            <isTenPercentOwner>0</isTenPercentOwner>
            <isOther>0</isOther>
            <officerTitle>Chief Medical Officer</officerTitle>
        </reportingOwnerRelationship>
    </reportingOwner>

    <nonDerivativeTable>
        <nonDerivativeHolding>
            <securityTitle>
                <value>Common Stock</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>18250</value>
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
                <value>Common Stock</value>
            </securityTitle>
            <postTransactionAmounts>
                <sharesOwnedFollowingTransaction>
                    <value>4100</value>
                </sharesOwnedFollowingTransaction>
            </postTransactionAmounts>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Spouse</value>
                </natureOfOwnership>
            </ownershipNature>
        </nonDerivativeHolding>
    </nonDerivativeTable>

    <derivativeTable>
        <derivativeHolding>
            <securityTitle>
                <value>Stock Option (Right to Buy)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>3.74</value>
            </conversionOrExercisePrice>
            <exerciseDate>
                <footnoteId id="F1"/>
            </exerciseDate>
            <expirationDate>
                <value>2028-02-13</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>62500</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeHolding>
        <derivativeHolding>
            <securityTitle>
                <value>Stock Option (Right to Buy)</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <value>11.02</value>
            </conversionOrExercisePrice>
            <exerciseDate>
                <footnoteId id="F2"/>
            </exerciseDate>
            <expirationDate>
                <value>2029-03-04</value>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>40000</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>D</value>
                </directOrIndirectOwnership>
            </ownershipNature>
        </derivativeHolding>
        <derivativeHolding>
            <securityTitle>
                <value>Series B Preferred Stock</value>
            </securityTitle>
            <conversionOrExercisePrice>
                <footnoteId id="F3"/>
            </conversionOrExercisePrice>
            <exerciseDate>
                <footnoteId id="F3"/>
            </exerciseDate>
            <expirationDate>
                <footnoteId id="F3"/>
            </expirationDate>
            <underlyingSecurity>
                <underlyingSecurityTitle>
                    <value>Common Stock</value>
                </underlyingSecurityTitle>
                <underlyingSecurityShares>
                    <value>9615</value>
                </underlyingSecurityShares>
            </underlyingSecurity>
            <ownershipNature>
                <directOrIndirectOwnership>
                    <value>I</value>
                </directOrIndirectOwnership>
                <natureOfOwnership>
                    <value>By Aldana Family Trust</value>
                    <footnoteId id="F4"/>
                </natureOfOwnership>
            </ownershipNature>
        </derivativeHolding>
    </derivativeTable>

    <footnotes>
        <footnote id="F1">Twenty-five percent of the option vested on February 14, 2019; the rest vests in equal monthly amounts until February 14, 2022.</footnote>
        <footnote id="F2">The option vests in sixteen equal quarterly amounts that begin on June 5, 2019.</footnote>
        <footnote id="F3">Each preferred share turns into one share of Common Stock when the Issuer completes its initial public offering. The preferred shares do not expire.</footnote>
        <footnote id="F4">The Reporting Person and her brother are the trustees.</footnote>
    </footnotes>

    <remarks></remarks>

    <ownerSignature>
        <signatureName>/s/ Colin Abbott, attorney-in-fact</signatureName>
        <signatureDate>2019-07-02</signatureDate>
    </ownerSignature>
</ownershipDocument>
</XML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-24
<SEQUENCE>2
<FILENAME>ex24.htm
<DESCRIPTION>POWER OF ATTORNEY
<TEXT>
<PRE>
                               POWER OF ATTORNEY

     The undersigned appoints each of Colin Abbott and Ruth Tamaro, acting alone, to sign and
file for the undersigned any Form 3, 4 or 5 that the undersigned must
file as an officer of Bramwell Therapeutics, Inc..

     This appointment lasts until the undersigned revokes it in writing or
no longer has to file such forms.

                                             /s/ Priya Aldana
                                             Dated: June 20, 2019
</PRE>
</TEXT>
</DOCUMENT>
</SUBMISSION>
