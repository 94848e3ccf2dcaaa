namespace Form4Tool.Derivation;

/// <summary>An office that a title names.</summary>
public enum OfficerRole
{
    /// <summary>Chief Executive Officer, CEO.</summary>
    Ceo,
    /// <summary>Chief Financial Officer, CFO.</summary>
    Cfo,
    /// <summary>Chief Operating Officer, COO.</summary>
    Coo,
    /// <summary>President of the issuer, not of a part of it.</summary>
    President,
    /// <summary>General Counsel, or Chief Legal Officer.</summary>
    GeneralCounsel,
    /// <summary>Chair of the board; also the Executive Chair.</summary>
    Chair,
    /// <summary>A title that names none of these.</summary>
    Other,
}

/// <summary>An office of a reporting owner.</summary>
/// <param name="Owner">The owner's place in the filing, from 0.</param>
/// <param name="Role">The office, by its usual short name.</param>
/// <param name="Words">The words of officerTitle that name it; the whole title for <see cref="OfficerRole.Other"/>.</param>
public sealed record RoleFact(int Owner, OfficerRole Role, string Words);
