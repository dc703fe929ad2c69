namespace JourneyKit.Tool.Inputs;

/// <summary>Reads all bytes of an input, wherever it comes from.</summary>
internal static class WholeFile
{
    public static FileContent Read(InputFile file, CliHost host)
    {
        try
        {
            return file.Pipe is { } pipe ? PipeInput.Read(pipe, ReadLimits.Default.Bytes)
                : file.IsStandardInput ? PipeInput.Read(host.Input, ReadLimits.Default.Bytes)
                : new FileContent(File.ReadAllBytes(file.FullPath));
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            return FileContent.Failed(FaultText.Of(fault));
        }
    }
}
