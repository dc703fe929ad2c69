using System.Text;
using JourneyKit.Formats;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git;

/// <summary>The text of a map or library that git compares line by line: the same whatever its layout, shorthands and notation.</summary>
internal static class MapText
{
    /// <summary>The text: canonical YAML of the file alone; what it holds where it is no sound map or library, so that nothing is hidden.</summary>
    /// <param name="content">What the file holds.</param>
    /// <param name="name">Its name, which tells its notation.</param>
    public static string Of(byte[] content, string name)
    {
        // Git gives the content of one file, wherever its place is: what it names is compared by itself.
        var options = new JourneyReaderOptions { Files = new NoFiles("it is compared by itself") };
        var format = DocumentReader.FormatByName(name) ?? JourneyFormats.FromContent(content);
        return new JourneyReader(options).Read(content, format, Path.GetFileName(name)).WriteAlone(JourneyFormat.Yaml) ?? Encoding.UTF8.GetString(content);
    }
}
