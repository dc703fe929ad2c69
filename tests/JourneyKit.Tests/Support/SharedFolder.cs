namespace JourneyKit.Tests.Support;

/// <summary>Test material that nobody on this project wrote and that is not copied into it: a folder beside the checkout.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a folder of it; the test is skipped where it is missing.</summary>
    public static string Require(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var found = Path.Combine(folder, "shared", path);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        Assert.Skip($"There is no folder shared/{path} beside the checkout.");
        return "";
    }
}
