// Command service answers questions about the standard over HTTP.
//
// The surprising case first: a question without a day is refused, unless the service
// was started with one. It never asks the clock, for the answer of a case does not
// change because the case is read later.
//
//	go run ./docs/examples/service -listen localhost:8080 -on 2022-11-01
package main

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/pana-kz/pana/calendar"
	"github.com/pana-kz/pana/standard"
)

func main() {
	listen := flag.String("listen", "localhost:8080", "address to listen on")
	on := flag.String("on", "", "day of the questions that name none; without it they are refused")
	flag.Parse()
	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := start(ctx, *listen, *on, log); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}

// start checks the configuration, so that a wrong one is found now and not by the
// first question, and serves until the context ends.
func start(ctx context.Context, address, on string, log *slog.Logger) error {
	var day calendar.Date
	if on != "" {
		var err error
		if day, err = calendar.ParseDate(on); err != nil {
			return err
		}
		if _, err = standard.On(day); err != nil {
			return err
		}
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	log.Info("listening", "address", l.Addr().String(), "on", day.String())
	return serve(ctx, l, newService(day, log))
}

// patience is how long open requests may still take when the service is told to end.
const patience = 10 * time.Second

// serve answers until the context ends; what was begun by then is finished.
func serve(ctx context.Context, l net.Listener, h http.Handler) error {
	server := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	served := make(chan error, 1)
	go func() { served <- server.Serve(l) }()
	select {
	case err := <-served:
		return err
	case <-ctx.Done():
	}
	// ctx has ended, so what is left to do gets a context of its own.
	last, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	err := server.Shutdown(last)
	if ended := <-served; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	return err
}
