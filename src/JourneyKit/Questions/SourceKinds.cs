using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells what sort of data the kinds of source give.</summary>
internal static class SourceKinds
{
    /// <summary>Whether it gives what people say or do in words.</summary>
    public static bool IsQualitative(this SourceKind kind) => kind is not (SourceKind.Analytics or SourceKind.Crm or SourceKind.PurchaseHistory);

    /// <summary>Whether it gives figures.</summary>
    public static bool IsQuantitative(this SourceKind kind)
        => kind is SourceKind.Analytics or SourceKind.Crm or SourceKind.PurchaseHistory or SourceKind.Survey or SourceKind.Support or SourceKind.Other;

    /// <summary>Whether it is about single people whom somebody could recognise.</summary>
    public static bool IsAboutPeople(this SourceKind kind)
        => kind is SourceKind.Interview or SourceKind.FocusGroup or SourceKind.UserTest or SourceKind.Survey or SourceKind.Support or SourceKind.Crm or SourceKind.PurchaseHistory or SourceKind.Employee;
}
