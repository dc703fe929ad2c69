using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Packaging;

/// <summary>A program that is published without what it does not use, and run.</summary>
internal static class PublishedProgram
{
    private static readonly string[] Compilers = ["clang", "gcc"];

    /// <summary>Publishes a program without a warning and runs it; what it wrote.</summary>
    /// <param name="library">The packages.</param>
    /// <param name="kind">"trimmed" or "native".</param>
    /// <param name="package">The package that it uses.</param>
    /// <param name="program">The name of its source in <c>Consumer</c>.</param>
    /// <param name="arguments">What it is run with.</param>
    public static async Task<string> RunAsync(PackedLibrary library, string kind, string package, string program, params string[] arguments)
    {
        var isNative = kind == "native";
        var compiler = Compilers.FirstOrDefault(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));
        Assert.SkipWhen(isNative && (compiler is null || !File.Exists("/usr/include/zlib.h")), "A native program is linked by clang or gcc and with zlib's headers; one of them is not installed.");
        var properties = isNative ? "<PublishAot>true</PublishAot>" : "<PublishTrimmed>true</PublishTrimmed><TrimMode>full</TrimMode><SelfContained>true</SelfContained>";
        var name = $"{kind}-{program}".ToLowerInvariant();
        var folder = library.MakeProgram(
            name,
            $"<TargetFramework>net10.0</TargetFramework><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><TrimmerSingleWarn>false</TrimmerSingleWarn>{properties}",
            "",
            await File.ReadAllTextAsync(Repository.PathTo($"tests/JourneyKit.Tests/Packaging/Consumer/{program}.cs"), TestContext.Current.CancellationToken),
            package: package);
        var output = Path.Combine(folder, "published");
        var published = await ChildProgram.Run("dotnet", "publish", folder, "-c", "Release", "-o", output, "--nologo", $"-p:CppCompilerAndLinker={compiler}");
        Assert.True(published.ExitCode == 0, published.Text);
        Assert.DoesNotContain("warning", published.Text, StringComparison.Ordinal);
        var ran = await ChildProgram.Run(Path.Combine(output, name), arguments);
        Assert.True(ran.ExitCode == 0, ran.Text);
        return ran.Text;
    }
}
