using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>What kinds of source can tell.</summary>
internal static class SourceKinds
{
    /// <summary>Whether people are heard or seen in it.</summary>
    public static bool IsQualitative(this SourceKind kind) => kind is not (SourceKind.Analytics or SourceKind.Crm or SourceKind.PurchaseHistory);

    /// <summary>Whether it counts.</summary>
    public static bool IsQuantitative(this SourceKind kind)
        => kind is SourceKind.Analytics or SourceKind.Crm or SourceKind.PurchaseHistory or SourceKind.Survey or SourceKind.Support or SourceKind.Other;

    /// <summary>Whether single people are behind it whom somebody could recognise.</summary>
    public static bool IsAboutPeople(this SourceKind kind)
        => kind is SourceKind.Interview or SourceKind.FocusGroup or SourceKind.UserTest or SourceKind.Survey or SourceKind.Support or SourceKind.Crm or SourceKind.PurchaseHistory or SourceKind.Employee;
}
