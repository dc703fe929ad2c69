using System.Text;
using System.Text.RegularExpressions;

namespace JourneyKit.Tool.Tests;

/// <summary>A folder of its own for one test, and the command run in it.</summary>
internal sealed partial class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("journey-tests-");

    public string Path => folder.FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Input { get; set; } = "";

    public bool IsOutputTerminal { get; set; }

    public bool IsErrorTerminal { get; set; }

    public int? TerminalWidth { get; set; }

    public string CurrentFolder { get; set; } = "";

    public TestFolder Write(string path, string text)
    {
        var full = Full(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Copies the maps of a folder of the repository, and gives the name of the current one.</summary>
    public string Copy(string source)
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Root, source)))
        {
            File.Copy(file, Full(System.IO.Path.GetFileName(file)), overwrite: true);
        }

        return "current.journey.yaml";
    }

    /// <summary>The path of something in the repository.</summary>
    public static string InRepository(string path) => System.IO.Path.Combine(Root, path);

    private static string Root
    {
        get
        {
            var at = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(System.IO.Path.Combine(at.FullName, "JourneyKit.sln")))
            {
                at = at.Parent!;
            }

            return at.FullName;
        }
    }

    public string Read(string path) => File.ReadAllText(Full(path));

    public bool Has(string path) => File.Exists(Full(path));

    public string Full(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>What is in the folder, in ordinal order, with blanks between.</summary>
    public string Names => string.Join(' ', folder.EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal));

    /// <summary>Runs the command. What check says that it has not asked is left out: nearly all maps of tests are drafts.</summary>
    public ToolRun Run(params string[] args)
    {
        var run = RunWhole(args);
        return run with { Output = UnaskedLine().Replace(run.Output, "") };
    }

    /// <summary>Runs the command, and keeps all that it says.</summary>
    public ToolRun RunWhole(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Input));
        var exitCode = Cli.Run(args, new CliHost
        {
            Input = input,
            Output = output,
            Error = error,
            CurrentDirectory = System.IO.Path.Combine(Path, CurrentFolder),
            Variable = Variables.GetValueOrDefault,
            ChildVariables = Variables,
            IsOutputTerminal = IsOutputTerminal,
            IsErrorTerminal = IsErrorTerminal,
            TerminalWidth = TerminalWidth,
        });
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    [GeneratedRegex(@"^Not asked .*\n", RegexOptions.Multiline, 1000)]
    private static partial Regex UnaskedLine();
}
