using System.CommandLine;
using JourneyKit.Tool.Edits;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Commands;

/// <summary>Sets or removes one value of a map or library, in place.</summary>
internal sealed class SetCommand : Command, IHaveExamples
{
    private readonly CliHost host;
    private readonly Argument<string> file = new("FILE") { Description = "The map or library." };
    private readonly Argument<string> path = new("PATH") { Description = "What to set: a path as reports print it, such as touchpoints/pay/emotion, with points if you like; or from an element's id on, such as pay/emotion. In a list a number names an item, and - one more." };
    private readonly Argument<string?> value = new("VALUE") { Description = "The value as it would stand behind the colon: a word, number or text, or a mapping or list between brackets.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> text = new("--text") { Description = "Take VALUE as text, whatever it looks like." };
    private readonly Option<bool> remove = new("--remove") { Description = "Take out what stands at PATH. What the file inherits is taken out with null." };
    private readonly Option<bool> diff = CommonOptions.Diff();
    private readonly Option<string?> root = CommonOptions.Root();

    public SetCommand(CliHost host)
        : base("set", "Set or remove one value of a map or library, in place: comments, order and layout stay.")
    {
        this.host = host;
        Add(file);
        Add(path);
        Add(value);
        Add(text);
        Add(remove);
        Add(diff);
        Add(root);
        UsageErrors.RefuseOptionsAsNames(file);
        Validators.Add(result =>
        {
            var (hasValue, isRemoval) = (result.GetResult(value) is { Tokens.Count: > 0 }, result.GetResult(remove) is { Implicit: false });
            if (hasValue && isRemoval)
            {
                result.AddError("`--remove` takes no VALUE");
            }
            else if (!hasValue && !isRemoval && result.GetResult(path) is { Tokens.Count: > 0 })
            {
                result.AddError("`set` needs VALUE, or `--remove`");
            }
        });
        SetAction(Run);
    }

    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("journey set order.journey.yaml touchpoints/pay/emotion -1", "set a property"),
        ("journey set order.journey.yaml pay/next/confirmation 85%", "the same from an element's id on: a share"),
        ("journey set order.journey.yaml touchpoints/pay/painPoints/late '{ severity: 4, kind: friction }'", "add an element; what is missing around it is made"),
        ("journey set order.journey.yaml pay/painPoints/late --remove --diff", "show what would be taken out"),
    ];

    public IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Done, "Done; or it says that already, and nothing was written."),
        (ExitCode.Failed, "Nothing was written: an unknown path, a value that does not fit, a document that cannot be read, an unwritable file."),
    ];

    private int Run(ParseResult parsed)
    {
        var workspace = new Workspace(host.CurrentDirectory, parsed.GetValue(root), null);
        var given = parsed.GetRequiredValue(file);
        if (!workspace.IsFile(given))
        {
            throw new Refusal(Directory.Exists(workspace.Full(given)) ? $"`{given}` is a folder; one file is needed" : MissingFile.Message(given, workspace)) { Path = given };
        }

        var input = workspace.Locate(given);
        var editor = new JourneyEditor(new JourneyReaderOptions { Root = input.RootName, Files = new DiskFiles(input.Root) });
        var outcome = new EditOutcome(workspace, host);
        var (place, refusal) = editor.Complete(input.PathBelowRoot, parsed.GetRequiredValue(path));
        if (place is null)
        {
            throw new Refusal(refusal!) { Path = given };
        }

        outcome.Refuse(
            parsed.GetValue(remove)
                ? editor.Remove(input.PathBelowRoot, place)
                : editor.Set(input.PathBelowRoot, place, parsed.GetValue(value)!, parsed.GetValue(text)),
            given);
        outcome.Write(editor, input.Root, parsed.GetValue(diff));
        return ExitCode.Done;
    }
}
