namespace JourneyKit.Tool.Tests;

/// <summary>The command as a shell calls it.</summary>
internal static class ToolCommand
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "journey.dll");

    /// <summary>The words that begin a line of a shell.</summary>
    public static string Line
    {
        get
        {
            var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath!;
            return System.IO.Path.GetFileNameWithoutExtension(host) == "dotnet" ? $"'{host}' '{Path}'" : $"'{System.IO.Path.ChangeExtension(Path, null)}'";
        }
    }
}
