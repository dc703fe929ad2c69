using System.Text;
using System.Xml.Linq;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

[Collection(PackagedTests.Name)]
public sealed class PackageTests(PackedLibrary library)
{
    [Fact]
    public void The_package_asks_for_floors_and_takes_what_is_newer()
    {
        var dependencies = Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency")
            .Select(element => $"{(string)element.Parent!.Attribute("targetFramework")!}: {(string)element.Attribute("id")!} {(string)element.Attribute("version")!}");
        Assert.Equal(
            [
                "net10.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0",
                "net10.0: QuikGraph 2.5.0",
                "net10.0: YamlDotNet 16.3.0",
                "net8.0: Microsoft.Extensions.DependencyInjection.Abstractions 8.0.0",
                "net8.0: QuikGraph 2.5.0",
                "net8.0: System.Text.Json 8.0.5",
                "net8.0: YamlDotNet 16.3.0",
            ],
            dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_says_what_it_is_and_where_it_comes_from()
    {
        var metadata = Nuspec().Root!.Elements().Single();
        var named = metadata.Elements().Select(element => element.Name.LocalName).ToHashSet();
        Assert.Superset(new HashSet<string> { "license", "icon", "readme", "projectUrl", "description", "tags", "repository" }, named);
        Assert.Contains("icon.png", library.Files.Keys);
        Assert.Contains("README.md", library.Files.Keys);
        Assert.Contains("lib/net8.0/JourneyKit.pdb", library.Files.Keys);
        Assert.Contains("lib/net10.0/JourneyKit.pdb", library.Files.Keys);
    }

    [Fact]
    public void The_readme_of_the_package_has_absolute_links_only()
    {
        foreach (var package in new[] { "JourneyKit", "JourneyKit.Exchange", "JourneyKit.Rendering", "JourneyKit.Tool" })
        {
            var text = File.ReadAllText(Repository.PathTo($"src/{package}/PACKAGE.md"));
            var links = text.Split("](").Skip(1).Select(part => part.Split(')')[0]).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_file_of_the_package_names_a_folder_of_the_machine_that_built_it()
    {
        var folders = new[] { Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.SelectMany(folder => new[] { Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder) }).ToList();
        Assert.All(library.Files, file => Assert.All(folders, folder => Assert.True(file.Value.AsSpan().IndexOf(folder) < 0, file.Key)));
    }

    [Fact]
    public void The_documentation_of_the_package_is_of_public_members_only()
    {
        var documentation = XDocument.Load(new MemoryStream(library.Files["lib/net10.0/JourneyKit.xml"]));
        var types = typeof(JourneyMap).Assembly.GetTypes().Where(type => !type.Name.StartsWith('<')).ToLookup(type => type.IsVisible, type => type.FullName!.Replace('+', '.'));
        var documented = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).Where(name => name.StartsWith("T:", StringComparison.Ordinal)).Select(name => name[2..]).ToHashSet();
        Assert.Equal(types[true].Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
        Assert.Empty(documented.Intersect(types[false]));

        // A member that takes what is not public cannot be called.
        var hidden = types[false].ToHashSet(StringComparer.Ordinal);
        var taken = documentation.Descendants("member").Select(member => (string)member.Attribute("name")!).Where(name => name.Contains('(', StringComparison.Ordinal))
            .SelectMany(name => name[name.IndexOf('(', StringComparison.Ordinal)..].Split(['(', ')', ',', '{', '}', '[', ']', '@', '~'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(taken.Where(hidden.Contains).Distinct());
    }

    // A program of .NET 8 runs on a newer runtime where its own is not installed.
    [Theory]
    [InlineData("net8.0", "8.0.1", "16.3.0")]
    [InlineData("net8.0", "9.0.23", "18.1.0")]
    [InlineData("net10.0", "10.0.0", "17.1.0")]
    [InlineData("net10.0", "10.0.15", "18.1.0")]
    public async Task A_program_uses_the_package_beside_other_releases_of_what_it_depends_on(string framework, string extensions, string yaml)
    {
        var folder = library.MakeProgram(
            $"beside-{framework}-{extensions}",
            $"<TargetFramework>{framework}</TargetFramework>",
            $"""<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="[{extensions}]" /><PackageReference Include="YamlDotNet" Version="[{yaml}]" />""",
            await File.ReadAllTextAsync(Repository.PathTo("tests/JourneyKit.Tests/Packaging/Consumer/Everything.cs"), TestContext.Current.CancellationToken));
        var ran = await ChildProgram.Run("dotnet", "run", "--project", folder, "--", Repository.PathTo("samples/grocery/future.journey.yaml"));
        Assert.True(ran.ExitCode == 0, ran.Text);
        Assert.Contains("touchpoints", ran.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trimmed")]
    [InlineData("native")]
    public async Task A_program_that_uses_the_package_is_published_without_a_warning_and_runs(string kind)
    {
        var ran = await PublishedProgram.RunAsync(library, kind, "JourneyKit", "Everything", Repository.PathTo("samples/grocery/future.journey.yaml"));
        Assert.Contains("touchpoints", ran, StringComparison.Ordinal);
    }

    private XDocument Nuspec() => XDocument.Load(new MemoryStream(library.Files["JourneyKit.nuspec"]));
}
