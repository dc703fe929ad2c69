namespace JourneyKit.Validation.Rules.People;

/// <summary>The rules of the group 3xxx, by id.</summary>
internal static class PeopleRules
{
    public static Rule[] All =>
    [
        new EvidenceContradictsItself(),
    ];
}
