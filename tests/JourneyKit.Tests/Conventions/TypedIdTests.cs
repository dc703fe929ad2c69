using System.Reflection;

namespace JourneyKit.Tests.Conventions;

/// <summary>An id is an id of its kind wherever rules, gaps and comparisons work with it; a text it is where it is read and where it is written.</summary>
public sealed class TypedIdTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Folders = ["Matching", "Plans", "Questions", "Changes", "Graphs", "Gaps.Sides", "Gaps.Context", "Gaps.Conversions", "Gaps.Findings", "Gaps.Priorities", "Gaps.Roadmap", "Validation.Rules"];

    // Where a text is right, and why.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["ChangeFinder.key"] = "The key of an element of either kind that can be replaced, put into a path.",
        ["ChangeOverlay.key"] = "A key of the document.",
        ["ElementPriority.Id"] = "The key of an entry; its element says which kind it is.",
        ["Gap.Id"] = "The id of a gap, which is no element of a map.",
        ["GapStability.GapId"] = "The id of a gap.",
        ["MetricValue.Key"] = "A key of the document: which value of a metric it is.",
        ["MetricValue.key"] = "A key of the document.",
        ["RankInputs.Keys"] = "Names of inputs.",
        ["RankInputs.key"] = "The name of an input.",
        ["ReplacesLines.key"] = "A key of the document.",
        ["TouchpointChanges.id"] = "The value of a change, which is a stage or a channel.",
        ["TouchpointPair.Ids"] = "The parts of the id of a gap.",
    };

    [Fact]
    public void No_member_of_rules_gaps_and_comparisons_has_an_id_as_a_text()
        => Assert.Equal(string.Join(", ", Exceptions.Keys.Order(StringComparer.Ordinal)), string.Join(", ", Texts().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));


    private static IEnumerable<string> Texts() =>
        from type in SourceTypes.Files.Keys
        let folder = SourceTypes.FolderOf(type)
        where Folders.Any(one => folder == one || folder.StartsWith(one + ".", StringComparison.Ordinal))
        from method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All))
        where !method.Name.Contains('.', StringComparison.Ordinal) || method.IsConstructor
        from name in method.GetParameters().Where(parameter => IsOfTexts(parameter.ParameterType) && IsId(parameter.Name)).Select(parameter => parameter.Name)
            .Concat(method is MethodInfo { Name: ['g', 'e', 't', '_', .. var property] } getter && IsOfTexts(getter.ReturnType) && IsId(property) ? [property] : Enumerable.Empty<string>())
        select $"{type.Name.Split('`')[0]}.{name}";

    // Also where it is the key of a dictionary or stands in a list.
    private static bool IsOfTexts(Type type) => type == typeof(string) || (type.IsGenericType && type.GetGenericArguments()[0] == typeof(string));

    private static bool IsId(string? name) => name is not null && (name is "id" or "ids" or "key" or "keys" || name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name.EndsWith("Key", StringComparison.Ordinal) || name.EndsWith("Keys", StringComparison.Ordinal));
}
