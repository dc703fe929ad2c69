namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>All attacks, kind by kind.</summary>
internal static class AttackCorpus
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        .. SyntaxAttacks.All, .. JsonAttacks.All, .. AliasAttacks.All, .. CommentAttacks.All, .. DefinitionAttacks.All, .. FlowAttacks.All,
        .. PathAttacks.All, .. FileAttacks.All, .. LinkedDocumentAttacks.All, .. ConfigurationAttacks.All, .. ComparisonAttacks.All, .. ReportAttacks.All,
    ];
}
