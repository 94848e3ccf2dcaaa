namespace Form4Tool.Binding;

/// <summary>Makes the records of the model from the values of their fields.</summary>
internal static class ModelRecords
{
    /// <summary>The values outside of owners, rows, footnotes and signatures.</summary>
    public static OwnershipFiling Filing(FieldValues values) => new()
    {
        DocumentType = values.Text(Field.DocumentType),
        SchemaVersion = values.Text(Field.SchemaVersion),
        PeriodOfReport = values.Date(Field.PeriodOfReport),
        StatementMonth = values.Text(Field.StatementMonth),
        DateOfOriginalSubmission = values.Date(Field.DateOfOriginalSubmission),
        NoSecuritiesOwned = values.Flag(Field.NoSecuritiesOwned),
        NotSubjectToSection16 = values.Flag(Field.NotSubjectToSection16),
        Form3HoldingsReported = values.Flag(Field.Form3HoldingsReported),
        Form4TransactionsReported = values.Flag(Field.Form4TransactionsReported),
        Aff10b5One = values.Flag(Field.Aff10b5One),
        Issuer = new Issuer
        {
            Cik = values.Text(Field.IssuerCik),
            Name = values.Text(Field.IssuerName),
            TradingSymbol = values.Text(Field.IssuerTradingSymbol),
            ForeignTradingSymbol = values.Text(Field.IssuerForeignTradingSymbol),
        },
        Remarks = values.Text(Field.Remarks),
    };

    /// <summary>
    /// Whether an owner is nobody: what stands in the place of the name is none, and no address or CIK says who it is. Then its boxes say
    /// nothing either.
    /// </summary>
    public static bool IsNobody(FieldValues values) =>
        values.IsGiven(Field.RptOwnerName) && values.Text(Field.RptOwnerName) is null && values.Text(Field.RptOwnerCik) is null
        && !values.IsAnyGiven(Field.RptOwnerStreet1, Field.RptOwnerNonUSAddressFlag);

    public static ReportingOwner Owner(FieldValues values)
    {
        OwnerAddress address = OwnerAddress.None;
        if (values.IsAnyGiven(Field.RptOwnerStreet1, Field.RptOwnerNonUSAddressFlag))
        {
            address = new OwnerAddress
            {
                Street1 = values.Text(Field.RptOwnerStreet1),
                Street2 = values.Text(Field.RptOwnerStreet2),
                City = values.Text(Field.RptOwnerCity),
                State = values.Text(Field.RptOwnerState),
                ZipCode = values.Text(Field.RptOwnerZipCode),
                StateDescription = values.Text(Field.RptOwnerStateDescription),
                Country = values.Text(Field.RptOwnerCountry),
                NonUSStateTerritory = values.Text(Field.RptOwnerNonUSStateTerritory),
                NonUSAddress = values.Flag(Field.RptOwnerNonUSAddressFlag),
            };
        }
        OwnerRelationship relationship = OwnerRelationship.None;
        if (values.IsAnyGiven(Field.IsDirector, Field.OtherText) && !IsNobody(values))
        {
            relationship = new OwnerRelationship
            {
                IsDirector = values.Flag(Field.IsDirector),
                IsOfficer = values.Flag(Field.IsOfficer),
                IsTenPercentOwner = values.Flag(Field.IsTenPercentOwner),
                IsOther = values.Flag(Field.IsOther),
                OfficerTitle = values.Text(Field.OfficerTitle),
                OtherText = values.Text(Field.OtherText),
            };
        }
        return new ReportingOwner
        {
            Cik = values.Text(Field.RptOwnerCik),
            Name = values.Text(Field.RptOwnerName),
            Address = address,
            Relationship = relationship,
        };
    }

    /// <summary>Whether any of the owners is said to be something to the issuer.</summary>
    public static bool HasRole(Pile<ReportingOwner> owners)
    {
        for (var i = 0; i < owners.Count; i++)
            if (owners[i].Relationship is { IsDirector: true } or { IsOfficer: true } or { IsTenPercentOwner: true } or { IsOther: true })
                return true;
        return false;
    }

    public static DerivativeRow Derivative(
        FieldValues values, RowKind kind, ValueList<FootnoteMark> marks, ValueList<AsFiledValue> asFiled) =>
        new()
        {
            Kind = kind,
            SecurityTitle = values.Text(Field.SecurityTitle),
            ConversionOrExercisePrice = values.Number(Field.ConversionOrExercisePrice),
            TransactionDate = values.Date(Field.TransactionDate),
            DeemedExecutionDate = values.Date(Field.DeemedExecutionDate),
            TransactionFormType = values.Text(Field.TransactionFormType),
            TransactionCode = values.Text(Field.TransactionCode),
            EquitySwapInvolved = values.Flag(Field.EquitySwapInvolved),
            TransactionTimeliness = values.Text(Field.TransactionTimeliness),
            TransactionShares = values.Number(Field.TransactionShares),
            TransactionTotalValue = values.Number(Field.TransactionTotalValue),
            TransactionPricePerShare = values.Number(Field.TransactionPricePerShare),
            TransactionAcquiredDisposedCode = values.Text(Field.TransactionAcquiredDisposedCode),
            ExerciseDate = values.Date(Field.ExerciseDate),
            ExpirationDate = values.Date(Field.ExpirationDate),
            UnderlyingSecurityTitle = values.Text(Field.UnderlyingSecurityTitle),
            UnderlyingSecurityShares = values.Number(Field.UnderlyingSecurityShares),
            UnderlyingSecurityValue = values.Number(Field.UnderlyingSecurityValue),
            SharesOwnedFollowingTransaction = values.Number(Field.SharesOwnedFollowingTransaction),
            ValueOwnedFollowingTransaction = values.Number(Field.ValueOwnedFollowingTransaction),
            DirectOrIndirectOwnership = values.Text(Field.DirectOrIndirectOwnership),
            NatureOfOwnership = values.Text(Field.NatureOfOwnership),
            Footnotes = marks,
            AsFiled = asFiled,
        };

    public static NonDerivativeRow NonDerivative(
        FieldValues values, RowKind kind, ValueList<FootnoteMark> marks, ValueList<AsFiledValue> asFiled) =>
        new()
        {
            Kind = kind,
            SecurityTitle = values.Text(Field.SecurityTitle),
            TransactionDate = values.Date(Field.TransactionDate),
            DeemedExecutionDate = values.Date(Field.DeemedExecutionDate),
            TransactionFormType = values.Text(Field.TransactionFormType),
            TransactionCode = values.Text(Field.TransactionCode),
            EquitySwapInvolved = values.Flag(Field.EquitySwapInvolved),
            TransactionTimeliness = values.Text(Field.TransactionTimeliness),
            TransactionShares = values.Number(Field.TransactionShares),
            TransactionPricePerShare = values.Number(Field.TransactionPricePerShare),
            TransactionAcquiredDisposedCode = values.Text(Field.TransactionAcquiredDisposedCode),
            SharesOwnedFollowingTransaction = values.Number(Field.SharesOwnedFollowingTransaction),
            ValueOwnedFollowingTransaction = values.Number(Field.ValueOwnedFollowingTransaction),
            DirectOrIndirectOwnership = values.Text(Field.DirectOrIndirectOwnership),
            NatureOfOwnership = values.Text(Field.NatureOfOwnership),
            Footnotes = marks,
            AsFiled = asFiled,
        };

    /// <summary>The row without the text of a column, which is kept as filed.</summary>
    public static OwnershipRow KeptAsFiled(OwnershipRow row, Field field, string text)
    {
        var texts = new AsFiledTexts();
        for (var other = Fields.FirstOfRow; other <= Fields.LastOfRow; other++)
            if ((other == field ? text : RowValues.AsFiled(row, other)) is { } filed) texts.Add(Fields.Name(other), filed);
        row = row with { AsFiled = texts.Take() };
        return field switch
        {
            Field.SecurityTitle => row with { SecurityTitle = null },
            Field.NatureOfOwnership => row with { NatureOfOwnership = null },
            Field.UnderlyingSecurityTitle when row is DerivativeRow derivative => derivative with { UnderlyingSecurityTitle = null },
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }
}
