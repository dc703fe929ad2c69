using JourneyKit.Tool;

try
{
    return Cli.Run(args);
}
catch (Exception fault)
{
    // Where so many files are open that not even the tool's own can be.
    return StartFault.Report(fault);
}
