using System.CommandLine;
using JourneyKit.Tool.Edits;
using JourneyKit.Tool.Inputs;
using JourneyKit.Wording;

namespace JourneyKit.Tool.Commands;

/// <summary>Gives an element another id, with every reference to it, in all files.</summary>
internal sealed class RenameCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Screen screen;
    private readonly Argument<string> kind = new("KIND") { Description = "The kind of element: touchpoint, stage, channel, pain-point, ... or as its mapping is called." };
    private readonly Argument<string> before = new("OLD") { Description = "Its id." };
    private readonly Argument<string> after = new("NEW") { Description = "Its id from now on." };
    private readonly Argument<string[]> paths = new("PATH") { Description = "The maps and libraries in which it is renamed: files, folders and patterns. References are followed in every map below the current folder, or below --root.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> diff = CommonOptions.Diff();
    private readonly Option<string?> root = CommonOptions.Root();

    public RenameCommand(CliHost host, Screen screen)
        : base("rename", "Give an element another id, and follow every reference to it: in the file, and in those that include it, extend it or name it as their baseline.")
    {
        this.host = host;
        this.screen = screen;
        Add(kind);
        Add(before);
        Add(after);
        Add(paths);
        Add(diff);
        Add(root);
        UsageErrors.RefuseOptionsAsNames(paths);
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey rename touchpoint pay payment order.journey.yaml", "rename a touchpoint of a map, and in the maps that build on it"),
        ("journey rename channel site website shared/channels.journey.yaml --diff", "show what would change, in a library and every map that includes it"),
        ("journey rename pain-point late code-late maps", "in all maps of a folder that have it"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Renamed. What names the old id in its text is told and left as it is."),
        (ExitCode.Failed, "Nothing was written: an unknown kind or id, a new id that is taken or none, a document with errors, an unwritable file."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), null);
        var folder = parsed.GetValue(root) is { } given ? workspace.Full(given) : host.CurrentDirectory ?? throw new Refusal("the current folder does not exist any more");
        var named = Search(workspace, parsed.GetRequiredValue(paths), folder);
        var around = new InputSearch(workspace);
        around.Add(parsed.GetValue(root) ?? ".");
        var editor = new JourneyEditor(new JourneyReaderOptions { Root = workspace.ShowFolder(folder), Files = new DiskFiles(folder) });
        var edit = editor.Rename(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), named, Below(around.Files, folder));
        var outcome = new EditOutcome(workspace, host);
        outcome.Refuse(edit, parsed.GetRequiredValue(paths)[0]);
        outcome.Write(editor, folder, parsed.GetValue(diff));
        foreach (var note in edit.Notes.Where(_ => !parsed.GetValue(diff)))
        {
            screen.Output(parsed).Line(VisibleText.OneLine(note));
        }

        return ExitCode.Done;
    }

    private static List<string> Search(Workspace workspace, string[] paths, string folder)
    {
        var search = new InputSearch(workspace);
        Array.ForEach(paths, search.Add);
        if (search.Troubles.Count > 0)
        {
            throw new Refusal(search.Troubles[0]);
        }

        var below = Below(search.Files, folder);
        return below.Count == search.Files.Count ? below : throw new Refusal($"`{search.Files.First(file => !IsBelow(file, folder)).Name}` lies outside the folder in which references are followed; name one above all files with `--root`");
    }

    private static List<string> Below(IEnumerable<InputFile> files, string folder)
        => [.. files.Where(file => !file.IsStandardInput && IsBelow(file, folder)).Select(file => Path.GetRelativePath(folder, file.FullPath).Replace('\\', '/'))];

    private static bool IsBelow(InputFile file, string folder) => !Path.GetRelativePath(folder, file.FullPath).StartsWith("..", StringComparison.Ordinal);
}
