using System.Text;
using System.Xml.Linq;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>The package that reads answers of customers, which depends on the one of the library.</summary>
[Collection(PackagedTests.Name)]
public sealed class ExchangePackageTests(PackedLibrary library)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [Fact]
    public void It_asks_for_what_it_uses_itself_and_for_exactly_its_own_version_of_the_library()
    {
        var dependencies = Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{(string)element.Parent!.Attribute("targetFramework")!}: {(string)element.Attribute("id")!} {(string)element.Attribute("version")!}");
        Assert.Equal(Frameworks.SelectMany(framework => new[] { $"{framework}: CsvHelper 33.1.0", $"{framework}: JourneyKit [{library.Version}]" }), dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_what_it_is_and_has_symbols()
    {
        var named = Nuspec().Root!.Elements().Single().Elements().Select(element => element.Name.LocalName).ToHashSet();
        Assert.Superset(new HashSet<string> { "license", "icon", "readme", "projectUrl", "description", "tags", "repository" }, named);
        Assert.Superset(new HashSet<string>(Frameworks.Select(framework => $"lib/{framework}/JourneyKit.Exchange.pdb")) { "icon.png", "README.md" }, library.ExchangeFiles.Keys.ToHashSet());
    }

    [Fact]
    public void None_of_its_files_names_a_folder_of_the_machine_that_built_it()
    {
        var folders = new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) }).ToList();
        Assert.All(library.ExchangeFiles, file => Assert.All(folders, folder => Assert.True(file.Value.AsSpan().IndexOf(folder) < 0, file.Key)));
    }

    [Fact]
    public void Its_documentation_is_of_each_public_type_and_no_other()
    {
        var approved = File.ReadLines(Repository.PathTo("docs/api.md")).SkipWhile(line => line != "## JourneyKit.Exchange").Where(line => line.StartsWith("- `", StringComparison.Ordinal)).Select(line => $"T:JourneyKit.Exchange.{line.Split('`')[1]}");
        foreach (var framework in Frameworks)
        {
            var documentation = XDocument.Load(new MemoryStream(library.ExchangeFiles[$"lib/{framework}/JourneyKit.Exchange.xml"]));
            var types = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).Where(name => name.StartsWith("T:", StringComparison.Ordinal));
            Assert.Equal(approved.Order(StringComparer.Ordinal), types.Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("net8.0", "8.0.1", "16.3.0")]
    [InlineData("net10.0", "10.0.15", "18.1.0")]
    public async Task A_program_reads_answers_beside_other_releases_of_what_the_library_depends_on(string framework, string extensions, string yaml)
    {
        var folder = library.MakeProgram(
            $"answers-{framework}",
            $"<TargetFramework>{framework}</TargetFramework>",
            $"""<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[{extensions}]" /><PackageReference Include="YamlDotNet" Version="[{yaml}]" />""",
            await File.ReadAllTextAsync(Repository.PathTo("tests/JourneyKit.Tests/Packaging/Consumer/Answers.cs"), TestContext.Current.CancellationToken),
            package: "JourneyKit.Exchange");
        var ran = await ChildProgram.Run("dotnet", "run", "--project", folder);
        Assert.True(ran.ExitCode == 0, ran.Text);
        Assert.Contains("3 of 3 answers used, 0 errors", ran.Text, StringComparison.Ordinal);
    }

    private XDocument Nuspec() => XDocument.Load(new MemoryStream(library.ExchangeFiles["JourneyKit.Exchange.nuspec"]));
}
