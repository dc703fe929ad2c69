namespace JourneyKit.Tool.Output.Companions;

/// <summary>Finds a program on the PATH.</summary>
internal static class ProgramPath
{
    /// <summary>The program; null where the PATH leads to none. A relative folder is passed over: it would lead to programs that came with somebody's maps.</summary>
    public static string? Find(CliHost host, string command)
        => (host.Variable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(folder => In(folder, command)).FirstOrDefault(found => found is not null);

    /// <summary>The program in a folder; null where it is not there.</summary>
    public static string? In(string folder, string command)
        => (OperatingSystem.IsWindows() ? [command + ".exe", command + ".cmd"] : new[] { command }).Select(file => Path.Join(folder, file)).FirstOrDefault(File.Exists);
}
