using System.IO.Compression;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>The package as it would be published, made once for all tests that use it.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private const string NotReached = "NU1301";

    /// <summary>The folder with the package, its symbols, and the programs that use it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("journeykit-package-").FullName;

    public string Version { get; private set; } = "";

    /// <summary>Everything that the packages with program and symbols hold, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    /// <summary>The same of the package <c>JourneyKit.Exchange</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> ExchangeFiles { get; private set; } = new Dictionary<string, byte[]>();

    /// <summary>The same of the package <c>JourneyKit.Rendering</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> RenderingFiles { get; private set; } = new Dictionary<string, byte[]>();

    public async ValueTask InitializeAsync()
    {
        (Version, Files) = await Pack("JourneyKit");
        (_, ExchangeFiles) = await Pack("JourneyKit.Exchange");
        (_, RenderingFiles) = await Pack("JourneyKit.Rendering");
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="packed" value="{Folder}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(Folder, "restored")}" /></config>
              <fallbackPackageFolders><add key="usual" value="{GlobalPackages}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes a program that uses a package, of the properties and further references given.</summary>
    public string MakeProgram(string name, string properties, string references, string program, string sdk = "Microsoft.NET.Sdk", string package = "JourneyKit")
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RollForward>Major</RollForward>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
                {references}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        return folder;
    }

    /// <summary>Packs a project of <c>src</c> and puts its package beside the others.</summary>
    /// <param name="project">The name of its folder, which is that of the package.</param>
    /// <returns>The version, and everything that the packages with program and symbols hold, by name.</returns>
    public async Task<(string Version, IReadOnlyDictionary<string, byte[]> Files)> Pack(string project)
    {
        var output = Path.Combine(Folder, "packing", project);
        var packed = await ChildProgram.Run("dotnet", "pack", Repository.PathTo($"src/{project}"), "-c", "Release", "-o", output, "-p:RunAnalyzers=false", "--nologo");
        Assert.SkipWhen(packed.Text.Contains(NotReached, StringComparison.Ordinal), "What the packages depend on is not here, and NuGet cannot be reached.");
        Assert.True(packed.ExitCode == 0, packed.Text);
        var package = Path.Combine(Folder, Path.GetFileName(Assert.Single(Directory.EnumerateFiles(output, "*.nupkg"))));
        var symbols = Path.ChangeExtension(package, ".snupkg");
        foreach (var file in new[] { package, symbols })
        {
            File.Move(Path.Combine(output, Path.GetFileName(file)), file);
        }

        return (Path.GetFileNameWithoutExtension(package)[$"{project}.".Length..], new[] { package, symbols }.SelectMany(Entries).DistinctBy(file => file.Key).ToDictionary());
    }

    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static List<KeyValuePair<string, byte[]>> Entries(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var files = new List<KeyValuePair<string, byte[]>>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            files.Add(new(entry.FullName, bytes.ToArray()));
        }

        return files;
    }
}
