namespace JourneyKit.Tool.Git;

/// <summary>What a name in a folder of a revision stands for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Mode">What it is, as git writes it.</param>
/// <param name="Id">The id of the object.</param>
internal sealed record GitEntry(string Name, string Mode, string Id)
{
    private const string Folder = "40000";
    private const string Link = "120000";
    private const string Submodule = "160000";

    public bool IsFolder => Mode == Folder;

    public bool IsLink => Mode == Link;

    public bool IsSubmodule => Mode == Submodule;

    public bool IsFile => !IsFolder && !IsLink && !IsSubmodule;

    public static GitEntry OfFolder(string name) => new(name, Folder, "");
}
