using System.Text;
using System.Xml.Linq;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>The package that draws maps, which uses what the library does not promise to others.</summary>
[Collection(PackagedTests.Name)]
public sealed class RenderingPackageTests(PackedLibrary library)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [Fact]
    public void It_asks_for_exactly_its_own_version_of_the_library()
    {
        var dependencies = Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{(string)element.Parent!.Attribute("targetFramework")!}: {(string)element.Attribute("id")!} {(string)element.Attribute("version")!}");
        Assert.Equal(Frameworks.Select(framework => $"{framework}: JourneyKit [{library.Version}]"), dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is_and_has_symbols_and_the_notices_of_others()
    {
        var named = Nuspec().Root!.Elements().Single().Elements().Select(element => element.Name.LocalName).ToHashSet();
        Assert.Superset(new HashSet<string> { "license", "icon", "readme", "projectUrl", "description", "tags", "repository" }, named);
        Assert.Superset(new HashSet<string>(Frameworks.Select(framework => $"lib/{framework}/JourneyKit.Rendering.pdb")) { "icon.png", "README.md", "THIRD-PARTY.md" }, library.RenderingFiles.Keys.ToHashSet());
    }

    [Fact]
    public void None_of_its_files_names_a_folder_of_the_machine_that_built_it()
    {
        var folders = new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) }).ToList();
        Assert.All(library.RenderingFiles, file => Assert.All(folders, folder => Assert.True(file.Value.AsSpan().IndexOf(folder) < 0, file.Key)));
    }

    [Fact]
    public void Its_documentation_is_of_each_public_type_and_no_other()
    {
        var approved = File.ReadLines(Repository.PathTo("docs/api.md")).SkipWhile(line => line != "## JourneyKit.Rendering").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal)).Select(line => $"T:JourneyKit.Rendering.{line.Split('`')[1]}")
            .Append("T:Microsoft.Extensions.DependencyInjection.JourneyKitRenderingServiceCollectionExtensions");
        foreach (var framework in Frameworks)
        {
            var documentation = XDocument.Load(new MemoryStream(library.RenderingFiles[$"lib/{framework}/JourneyKit.Rendering.xml"]));
            var types = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).Where(name => name.StartsWith("T:", StringComparison.Ordinal));
            Assert.Equal(approved.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_program_of_the_oldest_framework_draws_every_picture_in_every_notation()
    {
        var folder = library.MakeProgram(
            "pictures",
            "<TargetFramework>net8.0</TargetFramework>",
            "",
            await File.ReadAllTextAsync(Repository.PathTo("tests/JourneyKit.Tests/Packaging/Consumer/Pictures.cs"), TestContext.Current.CancellationToken),
            package: "JourneyKit.Rendering");
        var ran = await ChildProgram.Run("dotnet", "run", "--project", folder, "--", Repository.PathTo("samples/grocery/future.journey.yaml"));
        Assert.True(ran.ExitCode == 0, ran.Text);
        Assert.Contains("map as svg: 1 page", ran.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trimmed")]
    [InlineData("native")]
    public async Task A_program_that_draws_is_published_without_a_warning_and_runs(string kind)
    {
        var ran = await PublishedProgram.RunAsync(library, kind, "JourneyKit.Rendering", "Pictures", Repository.PathTo("samples/grocery/future.journey.yaml"));
        Assert.Contains("map as svg: 1 page", ran, StringComparison.Ordinal);
    }

    private XDocument Nuspec() => XDocument.Load(new MemoryStream(library.RenderingFiles["JourneyKit.Rendering.nuspec"]));
}
