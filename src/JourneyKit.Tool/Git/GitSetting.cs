namespace JourneyKit.Tool.Git;

/// <summary>One setting that makes git show maps by meaning.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="End">How every value ends that this program has ever set, whatever the command is called.</param>
internal sealed record GitSetting(string Key, string Value, string End)
{
    /// <summary>The driver, as attributes name it.</summary>
    public const string Driver = "journey";

    // What git shows behind @@: the element that the lines below belong to.
    private const string Heads = "^((  )?[A-Za-z0-9-]+:.*)$";

    // What git says of the driver while it merges.
    private const string Name = "journey maps, by element and property";

    /// <summary>All of them.</summary>
    /// <param name="command">How the command is called.</param>
    public static IReadOnlyList<GitSetting> All(string command) =>
    [
        Call($"diff.{Driver}.command", command, " git diff-driver --"),
        Call($"diff.{Driver}.textconv", command, " git textconv --"),
        new($"diff.{Driver}.xfuncname", Heads, Heads),
        Call($"difftool.{Driver}.cmd", command, " git difftool -- \"$LOCAL\" \"$REMOTE\" \"$MERGED\""),
        new($"merge.{Driver}.name", Name, Name),
        Call($"merge.{Driver}.driver", command, " git merge-driver -- %O %A %B %L %P %S %X %Y"),
    ];

    private static GitSetting Call(string key, string command, string end) => new(key, command + end, end);
}
