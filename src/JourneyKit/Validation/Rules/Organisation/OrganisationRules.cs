namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rules of the group 7xxx, by id.</summary>
internal static class OrganisationRules
{
    public static Rule[] All =>
    [
    ];
}
