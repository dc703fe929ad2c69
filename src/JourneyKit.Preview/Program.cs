using JourneyKit.Preview;

return await PreviewProgram.RunAsync(args, Environment.CurrentDirectory, Console.Out, Console.Error, CancellationToken.None).ConfigureAwait(false);
