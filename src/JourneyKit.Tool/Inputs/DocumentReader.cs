using JourneyKit.Tool.Git;
using JourneyKit.Tool.Output.Files;

namespace JourneyKit.Tool.Inputs;

/// <summary>Reads what the command line names.</summary>
internal sealed class DocumentReader(Workspace workspace, CliHost host)
{
    /// <summary>Reads the one document that a name means.</summary>
    /// <exception cref="Refusal">There is no such file, or it cannot be read at all.</exception>
    public ReadInput ReadOne(string given)
    {
        if (!InputFile.MeansStandardInput(given) && !workspace.IsFile(given))
        {
            if (RevisionInput.Locate(given, workspace, host) is { } file)
            {
                return ReadOne(file);
            }

            throw new Refusal(Directory.Exists(workspace.Full(given)) ? $"`{given}` is a folder; one file is needed" : MissingFile.Message(given, workspace)) { Path = given };
        }

        return ReadOne(workspace.Locate(given, mayBePipe: true));
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="Refusal">It cannot be read at all.</exception>
    public ReadInput ReadOne(InputFile file)
    {
        var read = Read(file);
        return read.IsUnreadable ? throw new Refusal(workspace.Words(read.Document.Diagnostics[0].Message).TrimEnd('.')) { Path = file.Name } : read;
    }

    /// <summary>Reads a document.</summary>
    public ReadInput Read(InputFile file)
    {
        var options = new JourneyReaderOptions { Root = file.RootName, Files = file.Files ?? new DiskFiles(file.Root) };
        var reader = new JourneyReader(options);
        var document = file.Pipe is { } pipe ? ReadPipe(pipe, file, options)
            : file.IsStandardInput ? reader.Read(host.Input, FormatByName(file.Name), file.PathBelowRoot)
            : reader.ReadFile(file.PathBelowRoot);
        var read = new ReadInput(file, document, workspace);
        RefuseOutput(read);
        return read;
    }

    private static void RefuseOutput(ReadInput read)
    {
        var isOutput = read.File.IsStandardInput && StandardOutputFile.IsStandardInput() ? read.File.Name
            : read.Files.FirstOrDefault(file => StandardOutputFile.Is(file.Path)).Path;
        if (isOutput is not null)
        {
            throw new Refusal($"`{read.Show(isOutput)}` is both read and written: standard output goes to the same file; write to another one") { Path = read.File.Name, IsTextOnly = true };
        }
    }

    private static JourneyDocument ReadPipe(string pipe, InputFile file, JourneyReaderOptions options)
    {
        var content = PipeInput.Read(pipe, options.Limits.Bytes);
        return content.Failure is { } reason
            ? new JourneyReader(options with { Files = new NoFiles(reason) }).ReadFile(file.PathBelowRoot)
            : new JourneyReader(options).Read(content.Bytes, FormatByName(file.Name), file.PathBelowRoot);
    }

    /// <summary>The notation that a name tells; null where it tells none.</summary>
    public static JourneyFormat? FormatByName(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".json" => JourneyFormat.Json,
        ".yaml" or ".yml" => JourneyFormat.Yaml,
        _ => null,
    };
}
