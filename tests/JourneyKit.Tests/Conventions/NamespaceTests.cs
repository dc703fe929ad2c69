using JourneyKit.Model;

namespace JourneyKit.Tests.Conventions;

public sealed class NamespaceTests
{
    // Which of the few public namespaces the public types of a folder lie in.
    private static readonly Dictionary<string, string> PublicNamespaces = new(StringComparer.Ordinal)
    {
        ["Sources"] = "JourneyKit",
        ["Diagnostics"] = "JourneyKit",
        ["Schema"] = "JourneyKit",
        ["Formats"] = "JourneyKit",
        ["Documents"] = "JourneyKit",
        ["Reports"] = "JourneyKit",
        ["Editing"] = "JourneyKit",
        ["Model"] = "JourneyKit.Model",
        ["Graphs"] = "JourneyKit.Graphs",
        ["Matching"] = "JourneyKit.Changes",
        ["Changes"] = "JourneyKit.Changes",
        ["Validation"] = "JourneyKit.Validation",
        ["Gaps"] = "JourneyKit.Gaps",
        ["DependencyInjection"] = "Microsoft.Extensions.DependencyInjection",
    };

    [Fact]
    public void A_public_type_lies_in_the_namespace_that_people_import_and_any_other_in_that_of_its_folder()
        => Assert.All(SourceTypes.Files.Keys, type => Assert.Equal(
            (type.FullName, type.IsPublic ? PublicNamespaces[SourceTypes.FolderOf(type).Split('.')[0]] : $"JourneyKit.{SourceTypes.FolderOf(type)}"),
            (type.FullName, type.Namespace)));

    [Fact]
    public void People_import_eight_namespaces_at_most()
        => Assert.InRange(typeof(JourneyMap).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct().Count(), 1, 8);
}
