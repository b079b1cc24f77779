using System.CommandLine;
using PersianNews.ModelBuilder.Topics;

return new RootCommand("Builds the model files that are embedded in PersianNews.")
{
    TopicsCommand.Create(),
}.Parse(args).Invoke();
