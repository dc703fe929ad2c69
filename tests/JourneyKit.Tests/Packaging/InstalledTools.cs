namespace JourneyKit.Tests.Packaging;

/// <summary>The commands as somebody installs them from their packages: <c>journey</c> in one folder, what it calls in another.</summary>
/// <param name="library">The packages.</param>
public sealed class InstalledTools(PackedLibrary library) : IAsyncLifetime
{
    private const string Companions = "companions";

    /// <summary>How many bytes the package of each command has.</summary>
    public IReadOnlyDictionary<string, long> Sizes { get; private set; } = new Dictionary<string, long>();

    /// <summary>Everything in the package of the program that draws PNG and PDF, by name.</summary>
    public IReadOnlyDictionary<string, byte[]> SkiaFiles { get; private set; } = new Dictionary<string, byte[]>();

    public string Journey => Path.Combine(library.Folder, "journey", OperatingSystem.IsWindows() ? "journey.exe" : "journey");

    /// <summary>The PATH on which the command finds its companions.</summary>
    public string SearchPath => string.Join(Path.PathSeparator, Path.Combine(library.Folder, Companions), Environment.GetEnvironmentVariable("PATH"));

    public async ValueTask InitializeAsync()
    {
        await Install("JourneyKit.Tool", "journey");
        SkiaFiles = await Install("JourneyKit.Rendering.Skia.Tool", Companions);
        await Install("JourneyKit.Preview", Companions);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<IReadOnlyDictionary<string, byte[]>> Install(string package, string folder)
    {
        var (version, files) = await library.Pack(package);
        var installed = await ChildProgram.Run("dotnet", "tool", "install", package, "--version", version, "--source", library.Folder, "--tool-path", Path.Combine(library.Folder, folder));
        Assert.True(installed.ExitCode == 0, installed.Text);
        Sizes = new Dictionary<string, long>(Sizes) { [package] = new FileInfo(Path.Combine(library.Folder, $"{package}.{version}.nupkg")).Length };
        return files;
    }
}
