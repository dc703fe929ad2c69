using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>A day as somebody who uses the package: programs of the usual kinds, compiled against it and run.</summary>
[Collection(PackagedTests.Name)]
public sealed class EmbeddingTests(PackedLibrary library)
{
    private const string Map = "samples/grocery/future.journey.yaml";
    private const string Framework = "<TargetFramework>net10.0</TargetFramework>";

    [Fact]
    public async Task A_console_program_loads_checks_compares_and_saves()
    {
        var text = await Run("Console", "", "Microsoft.NET.Sdk", Repository.PathTo(Map));
        Assert.Contains("The plan lifts “First order placed” from 8.2% to 14.1%", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_service_checks_what_it_is_sent_and_returns_maps()
        => Assert.Contains("all as expected", await Run("Web", "", "Microsoft.NET.Sdk.Web"), StringComparison.Ordinal);

    [Fact]
    public async Task A_worker_reads_a_map_again_and_keeps_the_last_sound_one()
        => Assert.Contains("all as expected", await Run("Worker", """<PackageReference Include="Microsoft.Extensions.Hosting" Version="[10.0.0]" />""", "Microsoft.NET.Sdk"), StringComparison.Ordinal);

    [Fact]
    public async Task A_test_project_asserts_what_a_team_wants_of_its_maps()
    {
        var folder = library.MakeProgram("Tests", Framework, """<PackageReference Include="xunit.v3" Version="[3.2.1]" />""", Text("Tests"));
        var ran = await ChildProgram.Run("dotnet", "run", "--project", folder, "-e", $"JOURNEY_MAP={Repository.PathTo(Map)}");
        Assert.True(ran.ExitCode == 0, ran.Text);
        Assert.Contains("Total: 4", ran.Text, StringComparison.Ordinal);
    }

    private async Task<string> Run(string name, string references, string sdk, params string[] arguments)
    {
        var folder = library.MakeProgram(name, Framework, references, Text(name), sdk);
        var ran = await ChildProgram.Run("dotnet", ["run", "--project", folder, "--", .. arguments]);
        Assert.True(ran.ExitCode == 0, ran.Text);
        return ran.Text;
    }

    private static string Text(string name) => File.ReadAllText(Repository.PathTo($"tests/JourneyKit.Tests/Packaging/Consumer/{name}.cs"));
}
