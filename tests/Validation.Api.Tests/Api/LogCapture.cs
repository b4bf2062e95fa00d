using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TaskTracking.Validation.Api.Tests.Api;

/// <summary>Every line that any category logs, with its state and exceptions.</summary>
internal sealed class LogCapture : ILoggerProvider
{
    public ConcurrentQueue<(string Category, string Line)> Lines { get; } = new();

    /// <summary>How many lines are so, as soon as there are enough or after ten seconds.</summary>
    public async Task<int> CountAsync(int enough, Func<(string Category, string Line), bool> such)
    {
        for (var turn = 0; turn < 500 && Lines.Count(such) < enough; turn++)
        {
            await Task.Delay(20);
        }

        return Lines.Count(such);
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<(string Category, string Line)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue((category, "scope " + state));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(';', pairs.Select(p => p.Key + "=" + p.Value)) : string.Empty;
            lines.Enqueue((category, $"{formatter(state, exception)} {values} {exception}"));
        }
    }
}
