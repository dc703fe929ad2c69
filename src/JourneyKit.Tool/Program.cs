using JourneyKit.Tool;

return Cli.Run(args, CliHost.OfProcess());
